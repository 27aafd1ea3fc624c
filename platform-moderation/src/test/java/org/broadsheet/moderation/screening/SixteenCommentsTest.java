package org.broadsheet.moderation.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.broadsheet.api.comment.CommentState.APPROVED;
import static org.broadsheet.api.comment.CommentState.HELD;
import static org.broadsheet.api.comment.CommentState.SPAM;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.broadsheet.api.comment.CommentCandidate;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.comment.ScreeningVerdict;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Sixteen comments as a news page really had them, posted one after another under a story without comments: most are
 * praise for the sake of posting, one is copied, two advertise, three speak of the story.
 */
class SixteenCommentsTest {

    private static final String SEED = "shared/seed/page.wxr.xml";

    /** What each ends as, and the rule that says so; by position on the page. */
    private static final List<Expected> EXPECTED = List.of(
            new Expected(HELD, "off-topic"),
            new Expected(HELD, "generic-praise"),
            new Expected(HELD, "generic-praise"),
            new Expected(HELD, "copied-from-story"),
            new Expected(HELD, "generic-praise"),
            new Expected(APPROVED, null),
            new Expected(APPROVED, null),
            new Expected(APPROVED, null),
            new Expected(HELD, "generic-praise"),
            new Expected(HELD, "promotion"),
            new Expected(HELD, "generic-praise"),
            new Expected(SPAM, "promotion-repeated"),
            new Expected(HELD, "generic-praise"),
            new Expected(HELD, "generic-praise"),
            new Expected(HELD, "generic-praise"),
            new Expected(HELD, "generic-praise"));

    private record Expected(CommentState state, String rule) {}

    private record Page(String headline, String story, List<String> comments) {}

    @TestFactory
    Stream<DynamicTest> judgesSixteenOfItsOwn() {
        return judges(new Page(
                Fixture.HEADLINE,
                Fixture.STORY,
                List.of(
                        "DHCP is a network protocol which is used by Cisco and TP-Link devices to assign addresses.",
                        "This information was very useful to widen my insight. thanks",
                        "Information on this website really helps me, it adds to my perspective and insight. Thanks a lot."
                                + " Your site is so helpful, I hope you always update the information so I can follow it",
                        "The call was the first since the coast guard fired 37 water cannons last week at a pier of the"
                                + " company allegedly linked to a fuel attack on strikers.",
                        "Thanks for sharing this helpful information",
                        "really good for the families who suffer from the pride of two bosses, it is a ver wise step by"
                                + " minister larkin",
                        "Sep 9, 2019 What Nobody Tells You About SMUGGLERS People of Quillmouth wake up!",
                        "Larkin, Voss . Pick your side",
                        "Thank you for the news, now I can update my politics knowledge in no time.",
                        "Easy Deal Mart provides a fast and easy way to promote/sell your products and services In"
                                + " Orlavia. You can also find Special Discounts for your business",
                        "thanks for sharing this post.I really enjoyed to read your article.thanks so much",
                        "Easy Deal Mart is a Free Online Classifieds website with the Best Deals, build your own online"
                                + " shop in orlavia, Free Coupons, Best Voucher Codes, Free Ads Sites",
                        "It is a awesome article and great article.. Thank you for it.",
                        "Awesome and wonderful article, I really love it.",
                        "its useful article, very informative Post.",
                        "You have written a very informative article. Thanks!")));
    }

    @TestFactory
    Stream<DynamicTest> judgesTheSeedPage() throws Exception {
        Optional<Path> seed = seed();
        assumeTrue(seed.isPresent(), "the seed page is not here");
        return judges(read(seed.get()));
    }

    private static Stream<DynamicTest> judges(Page page) {
        assertThat(page.comments()).hasSameSizeAs(EXPECTED);
        Fixture.RememberedNames names = new Fixture.RememberedNames();
        Fixture.RememberedComments comments = new Fixture.RememberedComments();
        Screening screening = Fixture.screening(names, comments);
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i < EXPECTED.size(); i++) {
            Expected expected = EXPECTED.get(i);
            String text = page.comments().get(i);
            CommentCandidate candidate = Fixture.comment(text)
                    .under(page.headline(), page.story())
                    .by("", "")
                    .candidate();
            ScreeningVerdict verdict = screening.screen(candidate);
            names.remember(verdict);
            comments.remember(candidate, verdict);
            tests.add(DynamicTest.dynamicTest((i + 1) + " " + expected.state(), () -> {
                assertThat(verdict.state()).as("%s: %s", text, verdict).isEqualTo(expected.state());
                if (expected.rule() != null) {
                    assertThat(verdict.evidence())
                            .filteredOn(piece -> piece.rule().equals(expected.rule()))
                            .singleElement()
                            .satisfies(piece -> assertThat(text).startsWith(piece.matched()));
                    if (expected.rule().startsWith("promotion")) {
                        assertThat(verdict.evidence().get(0).matched()).isIn("Go Cheap Shop", "Easy Deal Mart");
                    }
                } else {
                    assertThat(verdict.evidence())
                            .as("what was learnt elsewhere may hint, and no rule speaks")
                            .allSatisfy(piece -> {
                                assertThat(piece.rule()).isEqualTo(Learnt.NAME);
                                assertThat(piece.weight()).isLessThanOrEqualTo(1);
                            });
                }
            }));
        }
        return tests.stream();
    }

    /** Beside the repository, or beside what it lies in. */
    private static Optional<Path> seed() {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve(SEED))
                .filter(Files::isReadable)
                .findFirst();
    }

    private static Page read(Path export) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Document document = factory.newDocumentBuilder().parse(export.toFile());
        Element item = elements(document.getDocumentElement(), "item")
                .filter(one -> elements(one, "wp:comment").findAny().isPresent())
                .findFirst()
                .orElseThrow();
        return new Page(
                text(item, "title"),
                text(item, "content:encoded"),
                elements(item, "wp:comment")
                        .map(comment -> text(comment, "wp:comment_content"))
                        .toList());
    }

    private static Stream<Element> elements(Element parent, String name) {
        var nodes = parent.getElementsByTagName(name);
        return Stream.iterate(0, i -> i < nodes.getLength(), i -> i + 1).map(i -> (Element) nodes.item(i));
    }

    private static String text(Element parent, String name) {
        return elements(parent, name).findFirst().orElseThrow().getTextContent();
    }
}
