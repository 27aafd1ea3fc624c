package org.broadsheet.moderation.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.broadsheet.api.comment.CommentState.APPROVED;
import static org.broadsheet.api.comment.CommentState.HELD;
import static org.broadsheet.api.comment.CommentState.REJECTED;
import static org.broadsheet.api.comment.CommentState.SPAM;

import java.util.List;
import org.broadsheet.api.error.NotFound;
import org.broadsheet.api.moderation.CaseContext;
import org.broadsheet.api.moderation.CaseContext.Mark;
import org.broadsheet.api.moderation.CaseContext.Neighbour;
import org.broadsheet.api.moderation.CaseContext.Shared;
import org.broadsheet.api.moderation.DeskQuery;
import org.broadsheet.api.moderation.DeskView;
import org.broadsheet.api.moderation.ModerationDesk.SeenCase;
import org.broadsheet.api.moderation.Verdict;
import org.broadsheet.moderation.ModerationDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CaseSurroundingsTest {

    @RegisterExtension
    final ModerationDatabase database = new ModerationDatabase();

    private final SomeDesk desk = new SomeDesk(database);

    @BeforeEach
    void connect() {
        desk.connect();
    }

    @Test
    void theThreadStandsAround() {
        long top = desk.post("Top.").as(APPROVED);
        long answer = desk.post("Answer.").answering(top).as(REJECTED);
        long older = desk.post("Older.").answering(answer).as(APPROVED);
        long subject = desk.post("Subject.").answering(answer).as(HELD);
        long younger = desk.post("Younger.").answering(answer).as(SPAM);
        long reply = desk.post("Reply.").answering(subject).as(HELD);
        long beside = desk.post("Beside the top.").as(APPROVED);

        CaseContext context = context(subject);
        assertThat(context.above())
                .extracting(Neighbour::commentId, Neighbour::state)
                .containsExactly(tuple(top, APPROVED), tuple(answer, REJECTED));
        assertThat(context.beside()).extracting(Neighbour::commentId).containsExactly(older, younger);
        assertThat(context.below()).extracting(Neighbour::commentId).containsExactly(reply);
        assertThat(context.below()).extracting(Neighbour::caseId).containsExactly(desk.caseId(reply));
        assertThat(context(top).beside()).extracting(Neighbour::commentId).containsExactly(beside);
    }

    @Test
    void tellsWhatTheWriterDidBefore() {
        long subject = desk.post("Subject.").as(HELD);
        long approved =
                desk.post("Approved.").by("Ada again", "ADA@reader.example").as(APPROVED);
        long abuse = desk.post("Insult.").as(HELD);
        desk.post("By somebody else.").by("Ada", "other@reader.example").as(SPAM);
        SeenCase seen = desk.seen(abuse);
        database.run(() -> desk.desk.decide(List.of(seen), Verdict.ABUSE, ""));

        CaseContext.Writer writer = context(subject).writer();
        assertThat(writer)
                .extracting(
                        CaseContext.Writer::approved,
                        CaseContext.Writer::held,
                        CaseContext.Writer::rejected,
                        CaseContext.Writer::spam,
                        CaseContext.Writer::abuse,
                        CaseContext.Writer::total)
                .containsExactly(1, 1, 1, 0, 1, 3);
        assertThat(writer.latest()).extracting(Neighbour::commentId).containsExactly(abuse, approved);
        assertThat(desk.found(new DeskQuery(DeskView.ALL, writer.search(), null)))
                .containsExactly(abuse, approved, subject);
    }

    @Test
    void whoGaveNoMailAddressHasNoHistory() {
        assertThat(context(desk.post("Subject.").by("Ada", "").as(HELD)).writer())
                .isNull();
    }

    @Test
    void countsOthersFromTheSameAddressNetworkAndHost() {
        long subject = desk.post("Subject.").linking("https://shop.example").as(HELD);
        desk.post("Same address.").by("Ben", "ben@reader.example").as(HELD);
        desk.post("Same network.").by("Cleo", "").from("192.0.2.99").as(HELD);
        desk.post("Same host.")
                .by("Dan", "")
                .from("198.51.100.1")
                .linking("http://shop.example/x")
                .as(HELD);
        assertThat(context(subject).shared())
                .containsExactly(
                        new Shared(Mark.ADDRESS, "", 1, "address:#" + subject),
                        new Shared(Mark.NETWORK, "", 2, "network:#" + subject),
                        new Shared(Mark.HOST, "shop.example", 1, "host:shop.example"));
    }

    @Test
    void linksWhatSaysNearlyTheSame() {
        String text = "My cousin repairs old harbour lamps and ships them across the whole country.";
        long subject = desk.post(text).as(HELD);
        long same = desk.post(text + " Cheap!").by("Ben", "").as(SPAM);
        desk.post("The council should have asked the skippers before it closed the northern pier for good.")
                .as(HELD);
        assertThat(context(subject).alike())
                .extracting(Neighbour::commentId, Neighbour::caseId)
                .containsExactly(tuple(same, desk.caseId(same)));
    }

    @Test
    void longTextsAreCutBetweenCharacters() {
        long top = desk.post("x".repeat(279) + "\uD83D\uDE42" + "y".repeat(50)).as(APPROVED);
        long subject = desk.post("Subject.").answering(top).as(HELD);
        assertThat(context(subject).above().get(0).text()).isEqualTo("x".repeat(279) + "…");
    }

    @Test
    void saysWhenThereIsNone() {
        assertThatThrownBy(() -> desk.surroundings.context(99)).isInstanceOf(NotFound.class);
    }

    private CaseContext context(long comment) {
        return desk.surroundings.context(desk.caseId(comment));
    }
}
