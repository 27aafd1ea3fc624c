package org.broadsheet.core.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.broadsheet.api.comment.CommentCandidate;
import org.broadsheet.api.comment.CommentDetails;
import org.broadsheet.api.comment.CommentDraft;
import org.broadsheet.api.comment.CommentEdit;
import org.broadsheet.api.comment.CommentEdited;
import org.broadsheet.api.comment.CommentHeld;
import org.broadsheet.api.comment.CommentReceipt;
import org.broadsheet.api.comment.CommentScreening;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.comment.CommentView;
import org.broadsheet.api.comment.CommentWithdrawn;
import org.broadsheet.api.comment.Evidence;
import org.broadsheet.api.comment.OwnComment;
import org.broadsheet.api.comment.ScreeningVerdict;
import org.broadsheet.api.error.Closed;
import org.broadsheet.api.error.Duplicate;
import org.broadsheet.api.error.EditConflict;
import org.broadsheet.api.error.InvalidInput;
import org.broadsheet.api.error.NotFound;
import org.broadsheet.core.html.Policies;
import org.broadsheet.core.startup.CoreDatabase;
import org.broadsheet.core.startup.FiredEvents;
import org.broadsheet.core.startup.FixedSettings;
import org.broadsheet.core.startup.LoggedChanges;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OwnCommentsTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Evidence LINK = new Evidence("links", "https://x", "1", 4);

    @RegisterExtension
    final CoreDatabase database = new CoreDatabase();

    private final CommentTable table = new CommentTable();
    private final Reception reception = new Reception();
    private final StoredComments comments = new StoredComments();
    private final StoredDecisions decisions = new StoredDecisions();
    private final StoredOwnComments own = new StoredOwnComments();
    private final FixedSettings settings = new FixedSettings();
    private final List<Object> fired = new ArrayList<>();
    private final List<CommentCandidate> screened = new ArrayList<>();
    private final List<String> turns = new ArrayList<>();

    /** Holds what links, calls what sells spam. */
    private final CommentScreening screening = candidate -> {
        screened.add(candidate);
        CommentState state = candidate.text().contains("pills")
                ? CommentState.SPAM
                : candidate.text().contains("https://") ? CommentState.HELD : CommentState.APPROVED;
        return new ScreeningVerdict(state, state == CommentState.APPROVED ? List.of() : List.of(LINK));
    };

    @BeforeEach
    void setUp() {
        database.sql(
                "insert into article (id, version, owner_account_id, state, comments_open) values (7, 1, 0, 'PUBLISHED', true)");
        table.entities = database.entities();
        table.changeLog = new LoggedChanges();
        StateEvents events = new StateEvents();
        events.approved = new FiredEvents<>(fired);
        events.held = new FiredEvents<>(fired);
        events.hidden = new FiredEvents<>(fired);
        Screenings screenings = new Screenings();
        screenings.screenings = instance();
        screenings.settings = settings;
        reception.articles = OneStory.catalog();
        reception.table = table;
        reception.sanitiser = Policies.policies();
        reception.screenings = screenings;
        reception.settings = settings;
        reception.screened = new FiredEvents<>(new ArrayList<>());
        reception.edited = new FiredEvents<>(fired);
        reception.events = events;
        reception.posted = new FiredEvents<>(new ArrayList<>());
        reception.gates = new Found<>(List.of());
        reception.thread = new ThreadSettings();
        reception.thread.settings = settings;
        reception.admission = new Admission();
        reception.admission.table = table;
        reception.admission.actor = new Nobody();
        comments.settings = reception.thread;
        comments.table = table;
        comments.avatars = new Avatars(new KeyedMark(new ReadableSigner()), settings);
        decisions.table = table;
        decisions.changeLog = table.changeLog;
        decisions.events = events;
        own.table = table;
        own.reception = reception;
        own.sanitiser = reception.sanitiser;
        own.signer = new ReadableSigner();
        own.limits = (limit, key, most, period) -> turns.add(limit + " " + key);
        own.settings = settings;
        own.withdrawn = new FiredEvents<>(fired);
        at(0);
    }

    @Test
    void aPassHoldsTheNewestCommentsAndNobodyElses() {
        String pass = null;
        for (long id = 1; id <= 70; id++) {
            pass = own.pass(pass, id);
        }
        pass = own.pass(pass, 30);

        assertThat(pass).startsWith("own-comments:u 1y ").doesNotContain(" a ");
        assertThat(own.pass("forged", 5)).isEqualTo("own-comments:5:signed");
        long mine = post(null, "Hello");
        long other = post(null, "Other");
        assertThat(own.mine(own.pass("", mine))).extracting(OwnComment::id).containsExactly(mine);
        assertThat(own.find(own.pass("", mine), other)).isEmpty();
        assertThat(own.mine("forged")).isEmpty();
        assertThat(own.mine(null)).isEmpty();
    }

    @Test
    void withinTheWindowAWriterMendsAComment() {
        long id = post(null, "Helo");
        fired.clear();
        at(299);

        CommentReceipt receipt = edit(id, "Hello\n\n<script>x</script>there");

        assertThat(receipt.state()).isEqualTo(CommentState.APPROVED);
        assertThat(receipt.path()).isEqualTo("/2026/03/harbour/#comment-" + id);
        CommentView view = comments.thread(OneStory.ID).get(0);
        assertThat(view.body()).isEqualTo("<p>Hello</p>\n<p>there</p>");
        assertThat(view.life().editedAt()).isEqualTo(NOON.plusSeconds(299));
        assertThat(view.postedAt()).isEqualTo(NOON);
        assertThat(turns).containsExactly("comment-edit 192.0.2.1");
        assertThat(fired).hasSize(1).first().isInstanceOfSatisfying(CommentEdited.class, event -> {
            assertThat(event.candidate().editedId()).isEqualTo(id);
            assertThat(event.candidate().author()).isEqualTo("Ann");
            assertThat(event.before()).isEqualTo(CommentState.APPROVED);
            assertThat(event.state()).isEqualTo(CommentState.APPROVED);
        });
    }

    @Test
    void whatTheScreeningHoldsIsHeldAndStaysSoWhateverIsTriedNext() {
        long id = post(null, "Hello");
        fired.clear();

        assertThat(edit(id, "Buy at https://x.example").state()).isEqualTo(CommentState.HELD);
        assertThat(fired).hasSize(2);
        assertThat(((CommentEdited) fired.get(0)).evidence()).containsExactly(LINK);
        assertThat(fired.get(1)).isInstanceOf(CommentHeld.class);
        assertThat(comments.thread(OneStory.ID)).isEmpty();

        assertThat(edit(id, "Nothing to see").state()).isEqualTo(CommentState.HELD);
        assertThat(edit(id, "pills").state()).isEqualTo(CommentState.SPAM);
        assertThat(edit(id, "No pill").state()).isEqualTo(CommentState.SPAM);
        assertThat(own.mine(pass(id)).get(0).state()).isEqualTo(CommentState.HELD);
    }

    @Test
    void tooLateOrAnsweredItCannotBeChanged() {
        long late = post(null, "Late");
        long answered = post(null, "Answered");
        long answer = post(answered, "An answer");
        long refused = post(null, "Refused");
        decide(refused, CommentState.REJECTED);

        assertThatThrownBy(() -> edit(answered, "Changed")).isInstanceOf(Closed.class);
        assertThatThrownBy(() -> edit(refused, "Changed")).isInstanceOf(Closed.class);
        database.run(() -> own.withdraw(pass(answer), answer));
        assertThat(edit(answered, "Changed").state()).isEqualTo(CommentState.APPROVED);
        at(300);
        assertThatThrownBy(() -> edit(late, "Changed")).isInstanceOf(Closed.class);
        assertThat(own.mine(pass(late)).get(0).editableUntil()).isNull();
        settings.set("comments.edit-minutes", "6");
        assertThat(own.mine(pass(late)).get(0).editableUntil()).isEqualTo(NOON.plusSeconds(360));
        settings.set("comments.edit-minutes", "0");
        assertThatThrownBy(() -> edit(late, "Changed")).isInstanceOf(Closed.class);
    }

    @Test
    void whatCannotBeTakenChangesNothing() {
        long id = post(null, "Hello");
        post(null, "Said before");

        assertThatThrownBy(() -> edit(id, " ")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> edit(id, "Said before")).isInstanceOf(Duplicate.class);
        assertThatThrownBy(() -> database.commit(() -> own.edit(own.pass("", 1), change(id, 1, "Mine?"))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> database.commit(() -> own.edit(pass(id), change(id, 99, "Old page"))))
                .isInstanceOf(EditConflict.class);
        fired.clear();
        assertThat(edit(id, "Hello ").state()).isEqualTo(CommentState.APPROVED);
        assertThat(fired).isEmpty();
        assertThat(details(id).text()).isEqualTo("Hello");
        assertThat(own.mine(pass(id)).get(0).editedAt()).isNull();
    }

    @Test
    void aWithdrawnCommentIsEmptiedAndStandsOnlyAboveReplies() {
        long first = post(null, "First");
        long reply = post(first, "Reply");
        long bare = post(null, "Bare");
        fired.clear();

        withdraw(first);
        withdraw(bare);
        withdraw(bare);

        assertThat(fired)
                .containsExactly(
                        new CommentWithdrawn(first, OneStory.ID, CommentState.APPROVED, NOON),
                        new CommentWithdrawn(bare, OneStory.ID, CommentState.APPROVED, NOON));
        assertThat(details(first).text()).isEmpty();
        assertThat(details(first).body()).isEmpty();
        CommentView tombstone = comments.thread(OneStory.ID).get(0);
        assertThat(comments.thread(OneStory.ID)).hasSize(1);
        assertThat(tombstone.life().withdrawn()).isTrue();
        assertThat(tombstone.author()).isEmpty();
        assertThat(tombstone.replies()).extracting(CommentView::id).containsExactly(reply);
        assertThat(comments.counts(List.of(OneStory.ID))).containsEntry(OneStory.ID, 1L);
        assertThatThrownBy(() -> post(first, "To nobody")).isInstanceOf(Closed.class);

        decide(reply, CommentState.SPAM);
        assertThat(comments.thread(OneStory.ID)).isEmpty();
    }

    @Test
    void nobodyNeedDecideOnWhatWasWithdrawnAndDecidingShowsNothing() {
        long held = post(null, "See https://x.example");
        withdraw(held);
        fired.clear();

        assertThat(details(held).state()).isEqualTo(CommentState.REJECTED);
        decide(held, CommentState.APPROVED);
        assertThat(comments.thread(OneStory.ID)).isEmpty();
        assertThat(fired).isEmpty();
    }

    @Test
    void theSameNameHasTheSamePictureWhateverTheAddressAndNobodyHasNone() {
        post(null, "One");
        post("ann ", "other@example.org", "Two");
        post("Ben", "ann@example.org", "Three");

        List<String> pictures = comments.thread(OneStory.ID).stream()
                .map(view -> view.life().avatar())
                .toList();

        assertThat(pictures).allMatch(mark -> mark.matches("[0-9a-f]{32}"));
        assertThat(pictures.get(0)).isEqualTo(pictures.get(1)).isNotEqualTo(pictures.get(2));
        settings.set("comments.avatars", "false");
        assertThat(comments.thread(OneStory.ID).get(0).life().avatar()).isEmpty();
    }

    private void at(int seconds) {
        own.clock = Clock.fixed(NOON.plusSeconds(seconds), ZoneOffset.UTC);
        decisions.clock = own.clock;
    }

    private long post(Long parent, String text) {
        CommentDraft draft = new CommentDraft(
                OneStory.ID, parent, "Ann", "ann@example.org", "", text, "192.0.2.1", "Browser", null, null);
        return database.commit(() -> reception.take(draft, NOON, clean -> {})).id();
    }

    private long post(String author, String email, String text) {
        CommentDraft draft =
                new CommentDraft(OneStory.ID, null, author, email, "", text, "192.0.2.1", "Browser", null, null);
        return database.commit(() -> reception.take(draft, NOON, clean -> {})).id();
    }

    private CommentReceipt edit(long id, String text) {
        long version = details(id).version();
        return database.commit(() -> own.edit(pass(id), change(id, version, text)));
    }

    private static CommentEdit change(long id, long version, String text) {
        return new CommentEdit(id, version, text, "192.0.2.1", "Browser", "", null);
    }

    private void withdraw(long id) {
        database.run(() -> own.withdraw(pass(id), id));
    }

    private void decide(long id, CommentState to) {
        database.commit(() -> decisions.decide(id, to));
    }

    private CommentDetails details(long id) {
        database.entities().clear();
        return comments.find(id).orElseThrow();
    }

    private String pass(long id) {
        return own.pass("", id);
    }

    @SuppressWarnings("unchecked")
    private Instance<CommentScreening> instance() {
        return (Instance<CommentScreening>) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {Instance.class},
                (proxy, method, arguments) -> List.of(screening).iterator());
    }

    /** Kept apart, so that a window of five minutes is one. */
    @Test
    void theWindowIsFiveMinutesUnlessTheSiteSaysOtherwise() {
        long id = post(null, "Hello");

        assertThat(own.find(pass(id), id).orElseThrow().editableUntil()).isEqualTo(NOON.plus(Duration.ofMinutes(5)));
    }
}
