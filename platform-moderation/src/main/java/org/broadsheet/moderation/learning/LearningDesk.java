package org.broadsheet.moderation.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.broadsheet.api.error.EditConflict;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.error.InvalidInput;
import org.broadsheet.api.moderation.ClassifierView;
import org.broadsheet.api.moderation.HeldBack;
import org.broadsheet.api.moderation.LearningView;
import org.broadsheet.api.moderation.ScreeningLearning;
import org.broadsheet.api.security.Permission;
import org.broadsheet.api.security.RequiresPermission;
import org.broadsheet.api.setting.Settings;
import org.broadsheet.moderation.learning.LessonTable.Outcome;
import org.broadsheet.moderation.learning.LessonTable.Standing;

/** Shows what was learnt and how well it does, and takes what the site tolerates. */
@ApplicationScoped
@RequiresPermission(Permission.MODERATE_COMMENTS)
class LearningDesk implements ScreeningLearning {

    /** How far back verdicts are reported, whole months. */
    private static final int MONTHS = 12;

    /** As fine as tolerances are told apart, so that both make one number. */
    private static final long PARTS = 1_000_000;

    private final Classifiers classifiers;
    private final LessonTable table;
    private final Settings settings;
    private final Clock clock;

    /** For the container's proxy. */
    protected LearningDesk() {
        this(null, null, null, null);
    }

    @Inject
    LearningDesk(Classifiers classifiers, LessonTable table, Settings settings, Clock clock) {
        this.classifiers = classifiers;
        this.table = table;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public LearningView view() {
        Tolerance tolerance = Tolerance.of(settings);
        List<Standing> standing = table.standing(LearningRound.MOST_LESSONS);
        ZoneId zone = settings.site().zone();
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        List<Outcome> outcomes = table.outcomes(today.withDayOfMonth(1)
                .minusMonths(MONTHS - 1)
                .atStartOfDay(zone)
                .toInstant());
        int spamLearnt = classifiers.learnt(Subject.SPAM).lessons();
        return new LearningView(
                tolerance.held(),
                tolerance.spam(),
                edition(tolerance),
                classifier(
                        Subject.SPAM,
                        Classifiers.ENOUGH_OF_SPAM,
                        spamLearnt >= Classifiers.ENOUGH_OF_SPAM,
                        standing,
                        History.of(Subject.SPAM, outcomes, zone, today)),
                classifier(
                        Subject.ABUSE,
                        Classifiers.FEWEST_OF_ABUSE,
                        classifiers.knowsAbuse(),
                        standing,
                        History.of(Subject.ABUSE, outcomes, zone, today)));
    }

    private ClassifierView classifier(
            Subject subject, int fewest, boolean speaks, List<Standing> standing, History history) {
        Opinion opinion = classifiers.opinion(subject);
        int bad = count(standing, subject, true);
        return new ClassifierView(
                bad,
                count(standing, subject, false),
                opinion.learnt().lessons(),
                fewest,
                speaks,
                probability(opinion.holdsFrom()),
                probability(opinion.spamFrom()),
                heldBack(subject, opinion),
                history.monthly(),
                history.periods());
    }

    private static int count(List<Standing> standing, Subject subject, boolean bad) {
        return (int) standing.stream()
                .filter(one ->
                        subject.bad(one.verdict()).filter(is -> is == bad).isPresent())
                .count();
    }

    private static HeldBack heldBack(Subject subject, Opinion opinion) {
        Calibration calibration = opinion.learnt().calibration();
        if (calibration.good().isEmpty()) {
            return null;
        }
        return new HeldBack(
                !calibration.equals(subject.first().calibration()),
                calibration.good().size(),
                Calibration.count(calibration.good(), opinion.holdsFrom()),
                Calibration.count(calibration.good(), opinion.spamFrom()),
                calibration.bad().size(),
                Calibration.count(calibration.bad(), opinion.holdsFrom()),
                Calibration.count(calibration.bad(), opinion.spamFrom()));
    }

    private static double probability(double odds) {
        return 1 / (1 + Math.exp(-odds));
    }

    @Override
    @RequiresPermission(Permission.MANAGE_SETTINGS)
    @Transactional
    public void tolerate(double held, double spam, long seen) {
        List<FieldError> errors = new ArrayList<>();
        boolean heldFits = held >= LEAST_HELD && held <= MOST_HELD;
        if (!heldFits) {
            errors.add(FieldError.of("held", "out-of-range", percent(LEAST_HELD), percent(MOST_HELD)));
        }
        double mostSpam = heldFits ? held : MOST_HELD;
        if (!(spam >= 0 && spam <= mostSpam)) {
            errors.add(FieldError.of("spam", "out-of-range", percent(0), percent(mostSpam)));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        long current = edition(Tolerance.of(settings));
        if (current != seen) {
            throw new EditConflict("tolerance", "screening", seen, current, null);
        }
        new Tolerance(held, spam).store(settings);
    }

    private static long edition(Tolerance tolerance) {
        return Math.round(PARTS * tolerance.held()) * 10 * PARTS + Math.round(PARTS * tolerance.spam());
    }

    private static String percent(double share) {
        return BigDecimal.valueOf(share).movePointRight(2).stripTrailingZeros().toPlainString();
    }
}
