package org.broadsheet.moderation.screening;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.broadsheet.api.comment.CommentCandidate;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.comment.Evidence;
import org.broadsheet.api.comment.ScreeningVerdict;
import org.broadsheet.api.setting.Settings;
import org.broadsheet.moderation.SomeSettings;
import org.broadsheet.moderation.learning.Untaught;
import org.broadsheet.moderation.words.WordRules;

/** Stories to comment on, and the screening with its neighbours replaced. */
final class Fixture {

    static final String HEADLINE = "Minister, Shipping Chief Discuss Harbour Truce in Late-Night Call";

    /** Written after the pattern of a wire report: names, a quotation, figures, two sides. */
    static final String STORY = """
            Transport Minister Edda Larkin and shipping chief Roman Voss discussed over the phone on Monday a possible \
            truce in the harbour of Quillmouth.
            A summary released by the ministry states that both agreed \u201cthe misery on the docks has lasted long \
            enough.\u201d
            While stressing the need to \u201cstop the beatings,\u201d Minister Larkin also raised her plan for \u201cquiet \
            piers.\u201d The ministry said it will send a delegate to Brandholm on Tuesday to take part in the truce talks.
            Cooperation in the wider struggle against smugglers in the northern sea and the risks posed by Orlavia\u2019s \
            submarine ambitions were also mentioned.
            A summary produced by the Voss company claims the pair agreed to arrange a personal meeting during the \
            September maritime congress in Lindau. The company\u2019s summary leaves out any mention of quiet piers.
            The call was the first since the coast guard fired 37 water cannons last week at a pier of the company \
            allegedly linked to a fuel attack on strikers.
            Larkin, who has blamed the fuel attack on the company, said at a press conference with the union secretary \
            Jonas Steen earlier this month that relations \u201cmay have reached rock bottom.\u201d
            \u201cAt the moment we are not getting along with the company at all,\u201d Larkin said.
            The company in turn suggested that the fuel attack could have been staged in order to justify further \
            government intervention on the waterfront.""";

    static final Settings SETTINGS = new SomeSettings(Map.of());

    private Fixture() {}

    static Draft comment(String text) {
        return new Draft(text);
    }

    /** On a site that has seen no comment yet. */
    static Screening screening(NameMentions mentions) {
        return screening(mentions, trail -> Past.NOTHING);
    }

    static Screening screening(NameMentions mentions, CommentMemory memory) {
        return screening(rules(mentions, memory));
    }

    /** Every rule there is, but for the remote service's. */
    static List<Rule> rules(NameMentions mentions, CommentMemory memory) {
        return List.of(
                new CopiedFromStory(),
                new GenericPraise(),
                new Promotion(mentions, SETTINGS),
                new OffTopic(),
                new Links(SETTINGS),
                WordRules.ours(SETTINGS),
                new Honeypot(),
                new FormAge(),
                new Shouting(),
                new Insults(),
                new ContactOffer(),
                new HiddenText(),
                new Repetition(),
                new Gibberish(),
                new Rate(memory),
                new NearRepeat(memory),
                new Reputation(memory),
                new HostSpread(memory),
                new OtherLanguage(),
                new Learnt(Untaught.classifiers(SETTINGS)),
                new LearntAbuse(Untaught.classifiers(SETTINGS)));
    }

    static Screening screening(List<Rule> rules) {
        return new Screening(rules, new RuleSettings(SETTINGS));
    }

    static List<String> rules(List<Evidence> evidence) {
        return evidence.stream().map(Evidence::rule).toList();
    }

    /** A comment to be screened; everything not said is as an honest reader leaves it. */
    static final class Draft {

        private final String text;
        private String headline = HEADLINE;
        private String story = STORY;
        private String author = "Ada";
        private String url = "";
        private String honeypot = "";
        private boolean verified;
        private Long parent;
        private Long formAge;

        private Draft(String text) {
            this.text = text;
        }

        Draft under(String newHeadline, String newStory) {
            headline = newHeadline;
            story = newStory;
            return this;
        }

        Draft by(String newAuthor, String website) {
            author = newAuthor;
            url = website;
            return this;
        }

        Draft answering(long id) {
            parent = id;
            return this;
        }

        /** The mail address is known to be the writer's own. */
        Draft verified() {
            verified = true;
            return this;
        }

        Draft honeypot(String filled) {
            honeypot = filled;
            return this;
        }

        Draft typedIn(Long millis) {
            formAge = millis;
            return this;
        }

        CommentCandidate candidate() {
            return new CommentCandidate(
                    7,
                    parent,
                    author,
                    "ada@reader.example",
                    url,
                    text,
                    text.replaceAll("<[^<>]*>", ""),
                    "192.0.2.7",
                    "Browser/1.0",
                    honeypot,
                    formAge,
                    verified,
                    headline,
                    story,
                    Instant.parse("2026-11-23T12:00:00Z"));
        }

        Reading reading() {
            return Reading.of(candidate());
        }
    }

    /** Remembers what {@link StoredNameMentions} would. */
    static final class RememberedNames implements NameMentions {

        private final List<String> keys = new ArrayList<>();

        @Override
        public Map<String, Long> earlier(List<String> names) {
            return keys.stream()
                    .filter(names::contains)
                    .collect(Collectors.groupingBy(key -> key, HashMap::new, Collectors.counting()));
        }

        void remember(ScreeningVerdict verdict) {
            StoredNameMentions.advertised(verdict.evidence()).ifPresent(keys::add);
        }
    }

    /** Remembers what comments said, as {@code StoredMemory} would; from where they came, no comment here says. */
    static final class RememberedComments implements CommentMemory {

        private final Map<Sketch, CommentState> said = new LinkedHashMap<>();

        @Override
        public Past recall(Trail trail) {
            List<Past.Like> likes = said.entrySet().stream()
                    .filter(earlier -> trail.sketch()
                            .filter(now -> now.repeats(earlier.getKey().encoded()))
                            .isPresent())
                    .map(earlier -> new Past.Like(
                            new Past.Place(1, 1, Instant.parse("2026-11-23T09:00:00Z")),
                            true,
                            false,
                            earlier.getValue(),
                            false))
                    .toList();
            return new Past(
                    Past.Recent.NONE,
                    Past.Recent.NONE,
                    Past.Recent.NONE,
                    Past.Outcomes.NONE,
                    Past.Outcomes.NONE,
                    Map.of(),
                    likes);
        }

        void remember(CommentCandidate candidate, ScreeningVerdict verdict) {
            Trail.of(candidate).sketch().ifPresent(sketch -> said.put(sketch, verdict.state()));
        }
    }
}
