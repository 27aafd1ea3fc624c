package org.broadsheet.moderation.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.broadsheet.api.comment.CommentState.APPROVED;
import static org.broadsheet.api.comment.CommentState.HELD;
import static org.broadsheet.api.comment.CommentState.REJECTED;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.api.article.ArticleCatalog;
import org.broadsheet.api.comment.CommentScreened;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.error.EditConflict;
import org.broadsheet.api.error.NotFound;
import org.broadsheet.api.error.NotPermitted;
import org.broadsheet.api.mail.Letter;
import org.broadsheet.api.mail.MailKind;
import org.broadsheet.api.mail.Outbox;
import org.broadsheet.api.moderation.AppealView;
import org.broadsheet.api.moderation.Appeals;
import org.broadsheet.api.moderation.ComplaintDraft;
import org.broadsheet.api.moderation.Complaints;
import org.broadsheet.api.moderation.ComplaintsView;
import org.broadsheet.api.moderation.DecisionMail;
import org.broadsheet.api.moderation.ModeratorNotices;
import org.broadsheet.api.moderation.NoticePace;
import org.broadsheet.api.moderation.Verdict;
import org.broadsheet.api.moderation.WriterRuling;
import org.broadsheet.api.page.Slice;
import org.broadsheet.api.security.Role;
import org.broadsheet.moderation.Candidates;
import org.broadsheet.moderation.CaseReturned;
import org.broadsheet.moderation.ModerationDatabase;
import org.broadsheet.moderation.MovableClock;
import org.broadsheet.moderation.Provided;
import org.broadsheet.moderation.ReadableSigner;
import org.broadsheet.moderation.SomeSettings;
import org.broadsheet.moderation.desk.DeskOnDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From an event over its row to a letter, and from the letter's link to a decision. */
class NoticesTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:10:00Z");

    @RegisterExtension
    final ModerationDatabase database = new ModerationDatabase();

    private final MovableClock clock = new MovableClock(NOON);
    private final Map<String, String> settings = new HashMap<>();
    private final Map<String, Letter> queued = new LinkedHashMap<>();
    private final List<Outbox> outbox =
            new ArrayList<>(List.of(letter -> queued.putIfAbsent(letter.kind() + letter.key(), letter)));
    private final Staff staff = new Staff();
    private final NoticeTable notices = new NoticeTable();
    private final PreferenceTable preferences = new PreferenceTable();
    private final NoticeRecorder recorder = new NoticeRecorder(notices, new SomeSettings(settings), clock);
    private final DecisionLetters decisions = new DecisionLetters(new SomeSettings(settings));
    private DeskOnDatabase desk;
    private Moderators moderators;
    private NoticeRound round;
    private NoticeLetters letters;
    private LinkedCases links;

    @BeforeEach
    void connect() {
        notices.entities = database.entities();
        preferences.entities = database.entities();
        decisions.entities = database.entities();
        desk = new DeskOnDatabase(database, clock);
        desk.decided.to(decisions::decided);
        desk.returned.to(recorder::returned);
        moderators = new Moderators(staff, desk.actor());
        round = new NoticeRound(
                notices, preferences, decisions, moderators, desk.comments(), new Provided<>(outbox), clock);
        letters = new NoticeLetters(
                desk.book(),
                desk.comments(),
                noStories(),
                new Rulings(),
                moderators,
                new SomeSettings(settings),
                new ReadableSigner(),
                desk.actor(),
                clock);
        links = new LinkedCases(
                desk.desk(), new NoComplaints(), new Rulings(), moderators, new ReadableSigner(), desk.actor(), clock);
        staff.put(5, Role.MODERATOR);
        staff.put(6, Role.EDITOR);
        staff.put(7, Role.AUTHOR);
    }

    @Test
    void whoWantsToHearAtOnceDoesAndTheOthersDoNot() {
        want(5, NoticePace.AT_ONCE);
        want(6, NoticePace.NEVER);
        posted(100, HELD);
        posted(101, APPROVED);
        atOnce();
        atOnce();
        assertThat(recipients()).containsExactly("mo5@news.example");
        Letter letter = letters.write(only()).orElseThrow();
        assertThat(letter.values())
                .containsEntry("author", "Ada")
                .containsEntry("commentQuote", "The pier was closed all week.")
                .containsEntry("reportedOn", "")
                .doesNotContainValue("192.0.2.7");
        assertThat(letter.values().get("linkPath")).startsWith("/comments/case/case.");
    }

    @Test
    void whatIsPostedIsToldWhereTheSiteWantsIt() {
        settings.put(ModeratorNotices.POSTED_SETTING, "true");
        settings.put(ModeratorNotices.HELD_SETTING, "false");
        want(5, NoticePace.AT_ONCE);
        posted(100, HELD);
        posted(101, APPROVED);
        atOnce();
        assertThat(queued).hasSize(1);
        assertThat(only().values()).containsEntry("mentioned", "101:POSTED");
    }

    @Test
    void manyAtOnceAreOneLetter() {
        want(5, NoticePace.AT_ONCE);
        for (long comment = 100; comment < 112; comment++) {
            posted(comment, HELD);
        }
        atOnce();
        assertThat(queued).hasSize(1);
        assertThat(letters.write(only()).orElseThrow().values())
                .containsEntry("count", "12")
                .containsEntry("linkPath", "");
    }

    @Test
    void gatheredIsOneLetterForEachHourThatIsOver() {
        posted(100, HELD);
        posted(101, HELD);
        gather();
        assertThat(queued).as("the hour is not over").isEmpty();
        clock.forward(Duration.ofMinutes(52));
        posted(102, HELD);
        gather();
        gather();
        assertThat(recipients()).containsExactly("mo5@news.example", "mo6@news.example");
        assertThat(queued.values())
                .allSatisfy(letter -> assertThat(letter.values()).containsEntry("mentioned", "100:HELD,101:HELD"));
        clock.forward(Duration.ofHours(1));
        gather();
        assertThat(queued).hasSize(4);
    }

    @Test
    void whatWasDecidedInBetweenIsToldToNobody() {
        want(5, NoticePace.AT_ONCE);
        long decided = posted(100, HELD);
        long later = posted(101, HELD);
        desk.decide(decided, Verdict.APPROVE, "");
        atOnce();
        assertThat(only().values()).containsEntry("mentioned", "101:HELD");
        desk.decide(later, Verdict.APPROVE, "");
        assertThat(letters.write(only())).as("when its turn comes").isEmpty();
    }

    @Test
    void aReportedCommentSaysSoAndOldNewsIsNone() {
        want(5, NoticePace.AT_ONCE);
        desk.screened(100, APPROVED, NOON);
        database.run(() -> desk.book().holdAgain(100, CaseReturned.Cause.REPORTED, null));
        database.run(() -> recorder.screened(
                new CommentScreened(100, Candidates.under(7, NOON.minus(Duration.ofDays(1))), HELD, List.of())));
        atOnce();
        assertThat(queued).hasSize(1);
        assertThat(letters.write(only()).orElseThrow().values().get("reportedOn"))
                .isNotEmpty();
    }

    @Test
    void withoutMailNothingPilesUp() {
        outbox.clear();
        want(5, NoticePace.AT_ONCE);
        posted(100, HELD);
        atOnce();
        assertThat(database.commit(notices::claim)).isEmpty();
    }

    @Test
    void theLinkShowsTheCaseAndDecidesAsItsModerator() {
        long caseId = posted(100, HELD);
        String token = token(caseId, 5);
        assertThat(links.open(token).orElseThrow()).satisfies(view -> {
            assertThat(view.view().id()).isEqualTo(caseId);
            assertThat(view.moderator()).isEqualTo("Mo 5");
        });
        assertThat(desk.state(100)).isEqualTo(HELD);
        long seen = links.open(token).orElseThrow().view().version();
        database.run(() -> links.decide(token, seen, Verdict.REJECT));
        assertThat(desk.state(100)).isEqualTo(REJECTED);
        assertThatThrownBy(() -> links.decide(token, seen, Verdict.APPROVE))
                .isInstanceOfSatisfying(
                        EditConflict.class,
                        conflict -> assertThat(conflict.changedBy()).isEqualTo("Mo Derator"));
    }

    @Test
    void theLinkIsGoodForSevenDaysAndForAsLongAsTheAccountMayModerate() {
        long caseId = posted(100, HELD);
        String token = token(caseId, 5);
        staff.put(5, Role.AUTHOR);
        assertThat(links.open(token)).isEmpty();
        assertThatThrownBy(() -> links.decide(token, 1, Verdict.REJECT)).isInstanceOf(NotPermitted.class);
        staff.put(5, Role.MODERATOR);
        assertThat(links.open(token)).isPresent();
        clock.forward(Duration.ofDays(7));
        assertThat(links.open(token)).isEmpty();
        assertThatThrownBy(() -> links.decide(token, 1, Verdict.REJECT)).isInstanceOf(NotFound.class);
        assertThat(links.open("case.nonsense")).isEmpty();
        assertThat(desk.state(100)).isEqualTo(HELD);
    }

    @Test
    void aWriterIsMailedTheNoteAfterAWhileAndOnceForACommentAtMost() {
        long caseId = posted(100, HELD);
        desk.decide(caseId, Verdict.REJECT, "Please stay with the lock.");
        writers();
        assertThat(queued).as("it may be a slip").isEmpty();
        clock.forward(DecisionLetters.DELAY);
        writers();
        Letter letter = only();
        assertThat(letter.kind()).isEqualTo(MailKind.DECISION);
        assertThat(letter.recipient()).isEqualTo("ada@reader.example");
        assertThat(letters.write(letter).orElseThrow().values())
                .containsEntry("noteQuote", "Please stay with the lock.")
                .containsEntry("linkPath", "/comments/appeal/x")
                .doesNotContainValue("The pier was closed all week.");

        desk.decide(caseId, Verdict.APPROVE, "On second thought, welcome.");
        clock.forward(DecisionLetters.DELAY);
        writers();
        assertThat(queued).hasSize(1);
        assertThat(letters.write(letter)).as("another decision stands").isEmpty();
    }

    @Test
    void aDecisionTakenBackIsMailedToNobody() {
        long decision = desk.decide(posted(100, HELD), Verdict.REJECT, "Please stay with the lock.");
        desk.undo(decision);
        clock.forward(DecisionLetters.DELAY);
        writers();
        assertThat(queued.values().stream().map(letters::write).flatMap(Optional::stream))
                .isEmpty();
    }

    @Test
    void whichDecisionsAreMailedIsTheSitesChoice() {
        desk.decide(posted(100, HELD), Verdict.REJECT, "");
        settings.put(DecisionMail.SETTING, "never");
        desk.decide(posted(101, HELD), Verdict.REJECT, "A word");
        settings.put(DecisionMail.SETTING, "always");
        desk.decide(posted(102, HELD), Verdict.REJECT, "");
        clock.forward(DecisionLetters.DELAY);
        writers();
        assertThat(queued.values()).extracting(Letter::key).containsExactly("102");
    }

    @Test
    void aModeratorChoosesForOneself() {
        OwnNotices own = new OwnNotices(preferences, desk.actor(), clock);
        assertThat(own.pace()).isEqualTo(NoticePace.GATHERED);
        database.run(() -> own.change(NoticePace.NEVER));
        assertThat(own.pace()).isEqualTo(NoticePace.NEVER);
        assertThat(database.commit(() -> preferences.pace(6))).isEqualTo(NoticePace.GATHERED);
    }

    private long posted(long comment, CommentState state) {
        long caseId = desk.screened(comment, state, clock.instant());
        database.run(() -> recorder.screened(
                new CommentScreened(comment, Candidates.under(7, clock.instant()), state, List.of())));
        return caseId;
    }

    private void want(long account, NoticePace pace) {
        database.run(() -> preferences.lock(account, NOON).change(pace, NOON));
    }

    private void atOnce() {
        database.run(() -> {
            while (round.tellAtOnce()) {
                database.entities().flush();
            }
        });
    }

    private void gather() {
        database.run(round::gather);
    }

    private void writers() {
        database.run(round::tellWriters);
    }

    private Letter only() {
        assertThat(queued).hasSize(1);
        return queued.values().iterator().next();
    }

    private List<String> recipients() {
        return queued.values().stream().map(Letter::recipient).toList();
    }

    private String token(long caseId, long account) {
        String path =
                new CaseToken(caseId, account, clock.instant().plus(Duration.ofDays(7))).path(new ReadableSigner());
        return path.substring(CaseToken.PATH.length());
    }

    /** Stories are core's; the letters get by without a headline. */
    private static ArticleCatalog noStories() {
        return (ArticleCatalog) Proxy.newProxyInstance(
                NoticesTest.class.getClassLoader(),
                new Class<?>[] {ArticleCatalog.class},
                (proxy, method, arguments) -> Optional.empty());
    }

    private static final class NoComplaints implements Complaints {

        @Override
        public boolean file(ComplaintDraft draft) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Map<Long, ComplaintsView> of(java.util.Collection<Long> caseIds) {
            return Map.of();
        }

        @Override
        public Slice<Long> openCases(int page, int size) {
            throw new UnsupportedOperationException();
        }
    }

    /** What writers may know, told by the desk's own records. */
    private final class Rulings implements Appeals {

        @Override
        public Optional<WriterRuling> ruling(long commentId) {
            return desk.book()
                    .ofComment(commentId)
                    .map(subject -> new WriterRuling(
                            commentId,
                            subject.standing().verdict(),
                            subject.standing().note(),
                            subject.standing().time(),
                            null,
                            null,
                            "/comments/appeal/x"));
        }

        @Override
        public Optional<WriterRuling> lookUp(String token) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void ask(String token, String text, String remoteAddress) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Map<Long, AppealView> of(java.util.Collection<Long> caseIds) {
            return Map.of();
        }

        @Override
        public Slice<Long> openCases(int page, int size) {
            throw new UnsupportedOperationException();
        }
    }
}
