package org.broadsheet.core.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.broadsheet.api.comment.CommentDetails;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.privacy.PrivacyAct;
import org.broadsheet.core.html.Policies;
import org.broadsheet.core.privacy.PrivacyFixture;
import org.broadsheet.core.startup.CoreDatabase;
import org.broadsheet.core.startup.FiredEvents;
import org.broadsheet.core.startup.FixedSettings;
import org.broadsheet.core.startup.LoggedChanges;
import org.broadsheet.core.startup.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is known of commenters, and for how long. */
class RetentionTest {

    private static final String ANN = "ann@example.org";

    @RegisterExtension
    final CoreDatabase database = new CoreDatabase();

    private final MovableClock clock = new MovableClock();
    private final Instant noon = clock.instant();
    private final FixedSettings settings = new FixedSettings();
    private final LoggedChanges changes = new LoggedChanges();
    private final CommentTable comments = new CommentTable();
    private final CommentsOfAddress ofAddress = new CommentsOfAddress();
    private final RetentionTable table = new RetentionTable();
    private final CommentRetention retention = new CommentRetention();
    private final StoredIntake intake = new StoredIntake();
    private PrivacyFixture privacy;
    private int batches;

    @BeforeEach
    void wire() {
        database.sql("insert into article (id, version, owner_account_id, state, comments_open)"
                + " values (7, 1, 0, 'PUBLISHED', true)");
        privacy = new PrivacyFixture(database, clock, List.of(ofAddress));
        comments.entities = database.entities();
        comments.changeLog = changes;
        ofAddress.table = comments;
        ofAddress.hash = privacy.hash();
        ofAddress.sanitiser = Policies.policies();
        ofAddress.withdrawn = new FiredEvents<>(new ArrayList<>());
        ofAddress.clock = clock;
        table.entities = database.entities();
        table.hash = privacy.hash();
        intake.table = comments;
        intake.thread = new ThreadSettings();
        intake.thread.settings = settings;
        intake.sanitiser = Policies.policies();
        retention.settings = settings;
        retention.clock = clock;
        retention.table = new RetentionTable() {
            @Override
            int dropAddresses(Instant before) {
                batches++;
                return database.commit(() -> table.dropAddresses(before));
            }

            @Override
            int dropMails(Instant before) {
                return database.commit(() -> table.dropMails(before));
            }
        };
    }

    private ImportedComment by(String email, String address, String text) {
        return new ImportedComment(
                null,
                7,
                null,
                CommentState.APPROVED,
                "Ann",
                email,
                "https://ann.example",
                text,
                address,
                "Browser",
                noon);
    }

    private long add(String email, String address) {
        return database.commit(() -> intake.importComment(by(email, address, "Hello")));
    }

    private CommentDetails details(long id) {
        return database.commit(() -> comments.find(id).orElseThrow().details());
    }

    private Object column(String name, long id) {
        return database.entities()
                .createNativeQuery("select " + name + " from comment where id = " + id)
                .getSingleResult();
    }

    @Test
    void addressesGoAfterNinetyDaysAndMailAddressesAfterAYear() {
        long id = add("Ann@Example.org", "192.0.2.1");
        clock.pass(Duration.ofDays(90));
        retention.run();
        assertThat(details(id).remoteAddress()).as("to the day").isEqualTo("192.0.2.1");

        clock.pass(Duration.ofDays(1));
        retention.run();
        assertThat(details(id).remoteAddress()).isEmpty();
        assertThat(details(id).userAgent()).isEmpty();
        assertThat(details(id).email()).isEqualTo("Ann@Example.org");
        assertThat(details(id).personal().addressDropped()).isTrue();
        assertThat(details(id).personal().emailDropped()).isFalse();

        clock.pass(Duration.ofDays(275));
        retention.run();
        assertThat(details(id).email()).isEmpty();
        assertThat(details(id).personal().emailDropped()).isTrue();
        assertThat(details(id).author()).isEqualTo("Ann");
    }

    @Test
    void whatIsLeftTellsTheSameFromOthersAndNothingElse() {
        long one = add("Ann@Example.org", "192.0.2.1");
        long same = add(ANN, "192.0.2.1");
        long other = add("ben@example.org", "192.0.2.2");
        long nobody = add("", "");
        clock.pass(Duration.ofDays(400));
        retention.run();

        for (String hash : List.of("email_hash", "address_hash")) {
            assertThat(column(hash, one)).isEqualTo(column(hash, same)).isNotEqualTo(column(hash, other));
            assertThat(column(hash, one).toString()).matches("[0-9a-f]{64}");
        }
        assertThat(details(nobody).personal().emailDropped())
                .as("there was none")
                .isFalse();
        assertThat(database.commit(() -> ofAddress.comments(ANN))).containsExactlyInAnyOrder(one, same);
    }

    @Test
    void aSiteMayKeepThemForEverOrForADay() {
        settings.set(CommentRetention.ADDRESS_DAYS, "0");
        settings.set(CommentRetention.MAIL_DAYS, "1");
        long id = add(ANN, "192.0.2.1");
        clock.pass(Duration.ofDays(4000));
        retention.run();

        assertThat(details(id).remoteAddress()).isEqualTo("192.0.2.1");
        assertThat(details(id).email()).isEmpty();
    }

    @Test
    void manyGoInSeveralBatchesAndNoneTwice() {
        for (int i = 0; i <= RetentionTable.AT_ONCE; i++) {
            add(ANN, "192.0.2.1");
        }
        clock.pass(Duration.ofDays(91));
        retention.run();

        assertThat(batches).isEqualTo(2);
        assertThat(database.commit(() -> table.dropAddresses(clock.instant()))).isZero();
    }

    @Test
    void erasingLeavesATextByNobodyThatNoImportGivesBack() {
        long id = add(ANN, "192.0.2.1");

        assertThat(database.commit(() -> privacy.records().erase(" Ann@example.org", true, "Chief")))
                .isEqualTo(1);
        database.run(() -> intake.updateImported(id, by(ANN, "192.0.2.1", "Hello again")));

        CommentDetails left = details(id);
        assertThat(List.of(left.author(), left.email(), left.url(), left.remoteAddress(), left.userAgent()))
                .containsOnly("");
        assertThat(left.text()).isEqualTo("Hello");
        assertThat(left.personal().emailDropped()).isFalse();
        assertThat(privacy.acts()).containsExactly(new PrivacyAct(PrivacyAct.Kind.ANONYMISED, "Chief", 1, noon));
    }

    @Test
    void erasingTakesTheTextTooAndNobodyElses() {
        long id = add(ANN, "192.0.2.1");
        long other = add("ben@example.org", "192.0.2.1");

        database.run(() -> privacy.records().erase(ANN, false, "Chief"));

        assertThat(details(id).text()).isEmpty();
        assertThat(details(id).body()).isEmpty();
        assertThat(details(other).text()).isEqualTo("Hello");
    }

    @Test
    void anExportHasEverythingButWhereSomebodyElseMayHaveWrittenFrom() {
        add(ANN, "192.0.2.1");
        long own = add(ANN, "192.0.2.9");
        database.sql("update comment set verified = true where id = " + own);

        String json = database.commit(() -> privacy.records().export(ANN, ""));

        assertThat(json).contains("192.0.2.9", "https://ann.example", ANN).doesNotContain("192.0.2.1\"");
        assertThat(database.commit(() -> privacy.records().count(ANN))).isEqualTo(Map.of("comments", 2));
        assertThat(privacy.acts()).extracting(PrivacyAct::kind).containsExactly(PrivacyAct.Kind.EXPORTED);
    }
}
