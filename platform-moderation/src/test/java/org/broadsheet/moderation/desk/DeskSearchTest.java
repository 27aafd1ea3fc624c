package org.broadsheet.moderation.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.broadsheet.api.comment.CommentState.APPROVED;
import static org.broadsheet.api.comment.CommentState.HELD;
import static org.broadsheet.api.comment.CommentState.REJECTED;
import static org.broadsheet.api.comment.CommentState.SPAM;

import java.time.Duration;
import java.util.List;
import org.broadsheet.api.comment.Evidence;
import org.broadsheet.api.error.InvalidInput;
import org.broadsheet.api.moderation.DeskQuery;
import org.broadsheet.api.moderation.DeskSort;
import org.broadsheet.api.moderation.DeskView;
import org.broadsheet.api.moderation.ModerationDesk.SeenCase;
import org.broadsheet.api.moderation.Verdict;
import org.broadsheet.moderation.ModerationDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Views, search and order on a real database. */
class DeskSearchTest {

    @RegisterExtension
    final ModerationDatabase database = new ModerationDatabase();

    private final SomeDesk desk = new SomeDesk(database);

    @BeforeEach
    void connect() {
        desk.connect();
    }

    @Test
    void findsWordsInTextsAndNamesWhateverTheirLetters() {
        long lock = desk.post("The old LOCK leaks.").as(HELD);
        long named =
                desk.post("I agree.").by("Lock Keeper", "keeper@reader.example").as(HELD);
        desk.post("The pier is fine.").as(HELD);
        desk.post("The old lock again.").as(SPAM);
        assertThat(held("lock")).containsExactly(lock, named);
        assertThat(held("LOCK old")).containsExactly(lock);
        assertThat(held("\"old lock\"")).containsExactly(lock);
        assertThat(held("\"lock old\"")).isEmpty();
        assertThat(desk.desk
                        .queue(new DeskQuery(DeskView.ALL, "lock", null), 2, 2)
                        .total())
                .isEqualTo(3);
    }

    @Test
    void whatDatabasesTakeForWildcardsIsTakenAsItStands() {
        long percent = desk.post("100% sure!").as(HELD);
        desk.post("1000 times sure").as(HELD);
        long under = desk.post("snake_case").as(HELD);
        desk.post("snakeXcase").as(HELD);
        assertThat(held("100%")).containsExactly(percent);
        assertThat(held("snake_case")).containsExactly(under);
        assertThat(held("sure!")).containsExactly(percent);
        assertThat(held("' or 1=1 --")).isEmpty();
    }

    @Test
    void findsByWriterAddressNetworkAndHost() {
        long one = desk.post("One.").linking("https://www.shop.example/a").as(HELD);
        long other = desk.post("Other.")
                .by("Ben", "ben@reader.example")
                .from("192.0.2.9")
                .as(HELD);
        desk.post("Far.").by("Cleo", "cleo@reader.example").from("198.51.100.7").as(HELD);
        assertThat(held("writer:ADA@reader.example")).containsExactly(one);
        assertThat(held("address:192.0.2.9")).containsExactly(other);
        assertThat(held("network:192.0.2.0/24")).containsExactly(one, other);
        assertThat(held("network:192.0.2.200")).containsExactly(one, other);
        assertThat(held("host:https://shop.example/elsewhere")).containsExactly(one);
        assertThat(held("network:192.0.2.0/24 other")).containsExactly(other);
        assertThat(held("network:#" + one)).containsExactly(one, other);
        assertThat(held("writer:#" + other)).containsExactly(other);
        assertThat(held("host:none.example")).isEmpty();
    }

    @Test
    void whatCannotBeReadIsSaid() {
        for (String wrong : List.of("address:reader", "network:192.0.2.0/17", "writer:ada", "host:x")) {
            assertThatThrownBy(() -> held(wrong)).as(wrong).isInstanceOf(InvalidInput.class);
        }
    }

    @Test
    void sortsByAgeAndByWhatWasFound() {
        long mild = desk.post("Mild.").weighing(3).as(HELD);
        long none = desk.post("None.").as(HELD);
        long grave = desk.post("Grave.").weighing(5.5).as(HELD);
        assertThat(held("")).containsExactly(mild, none, grave);
        assertThat(sorted(DeskSort.NEWEST)).containsExactly(grave, none, mild);
        assertThat(sorted(DeskSort.RISK)).containsExactly(grave, mild, none);
        assertThat(desk.desk.open(desk.caseId(grave)).risk())
                .as("what is only tried does not count")
                .isEqualTo(5.5);
        assertThat(desk.found(new DeskQuery(DeskView.HELD, "a OR e", DeskSort.RISK)))
                .isEmpty();
        assertThat(desk.found(new DeskQuery(DeskView.HELD, "e", DeskSort.RISK))).containsExactly(grave, none);
    }

    @Test
    void theRiskFollowsASecondLook() {
        long held = desk.post("Mild.").weighing(3).as(HELD);
        database.run(() -> desk.cases
                .ofComment(held)
                .orElseThrow()
                .reconsider(HELD, List.of(new Evidence("links", "", "", 3), new Evidence("again", "", "", 2))));
        assertThat(desk.desk.open(desk.caseId(held)).risk()).isEqualTo(5);
    }

    @Test
    void whoHasBeenPublishedBeforeIsNoNewWriter() {
        long first = desk.post("First.").as(HELD);
        long second = desk.post("Second, before anybody saw the first.").as(APPROVED);
        desk.post("Third.").as(HELD);
        long other = desk.post("Other.").by("Ben", "ben@reader.example").as(HELD);
        desk.post("Nonsense.").by("Cleo", "cleo@reader.example").as(SPAM);
        long nobody = desk.post("From nobody.").by("", "").as(HELD);
        assertThat(desk.found(DeskQuery.of(DeskView.NEW_WRITERS))).containsExactly(nobody, other, second, first);
        assertThat(desk.desk.open(desk.caseId(other)).newWriter()).isTrue();
    }

    @Test
    void recentIsWhatIsToBeSeenOfTheLastDays() {
        desk.post("Long ago.").at(SomeDesk.NOON.minus(Duration.ofDays(7))).as(APPROVED);
        long lately =
                desk.post("Lately.").at(SomeDesk.NOON.minus(Duration.ofDays(6))).as(APPROVED);
        long now = desk.post("Now.").as(APPROVED);
        desk.post("Held.").as(HELD);
        desk.post("Rejected.").as(REJECTED);
        assertThat(desk.found(DeskQuery.of(DeskView.RECENT))).containsExactly(now, lately);
        assertThat(desk.found(DeskQuery.of(DeskView.APPROVED))).hasSize(3);
    }

    @Test
    void reportedIsWhatReadersReportedAndNobodySettled() {
        long open = desk.post("Reported.").as(APPROVED);
        long settled = desk.post("Reported and settled.").as(APPROVED);
        desk.post("Fine.").as(APPROVED);
        String row =
                "insert into complaint (id, comment_id, case_id, reason, text, reader, address, filed_at, settled_at)"
                        + " values (%d, %d, %d, 'SPAM', '', 'r', 'a', timestamp '2026-11-23 11:00:00', %s)";
        database.sql(
                row.formatted(1, open, desk.caseId(open), "null"),
                row.formatted(2, settled, desk.caseId(settled), "timestamp '2026-11-23 11:30:00'"));
        assertThat(desk.found(DeskQuery.of(DeskView.REPORTED))).containsExactly(open);
        assertThat(desk.found(new DeskQuery(DeskView.REPORTED, "settled", null)))
                .isEmpty();
    }

    @Test
    void aDecidedCaseIsFoundInItsNewView() {
        long held = desk.post("The old lock.").as(HELD);
        SeenCase seen = desk.seen(held);
        database.run(() -> desk.desk.decide(List.of(seen), Verdict.SPAM, ""));
        assertThat(held("lock")).isEmpty();
        assertThat(desk.found(new DeskQuery(DeskView.SPAM, "lock", null))).containsExactly(held);
    }

    private List<Long> held(String search) {
        return desk.found(new DeskQuery(DeskView.HELD, search, null));
    }

    private List<Long> sorted(DeskSort sort) {
        return desk.found(new DeskQuery(DeskView.HELD, "", sort));
    }
}
