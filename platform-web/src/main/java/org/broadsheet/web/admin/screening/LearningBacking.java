package org.broadsheet.web.admin.screening;

import jakarta.enterprise.inject.Instance;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.broadsheet.api.moderation.ClassifierView;
import org.broadsheet.api.moderation.LearningPeriod;
import org.broadsheet.api.moderation.LearningView;
import org.broadsheet.api.moderation.ScreeningLearning;
import org.broadsheet.api.security.CurrentActor;
import org.broadsheet.api.security.Permission;
import org.broadsheet.web.faces.Commands;
import org.broadsheet.web.faces.PageMessages;
import org.broadsheet.web.security.AdminPage;

/**
 * What the screening has learnt of spam and of abuse, and how well it does; for those who may with the form for what the
 * site tolerates.
 */
@Named("screeningLearning")
@ViewScoped
@AdminPage(path = "/admin/screening/learning", permission = Permission.MODERATE_COMMENTS)
public class LearningBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FORM = "tolerances";
    private static final Pattern PERCENT = Pattern.compile("[0-9]{1,3}(?:[.,][0-9]{1,2})?");

    @Inject
    private Instance<ScreeningLearning> learning;

    @Inject
    private LearningWords words;

    @Inject
    private CurrentActor actor;

    @Inject
    private PageMessages messages;

    @Inject
    private Commands commands;

    private LearningView view;
    private String held = "";
    private String spam = "";

    public void load() {
        if (isInstalled()) {
            show();
        }
    }

    public void save() {
        long seen = view.edition();
        if (commands.run(FORM, () -> learning.get().tolerate(share(held), share(spam), seen))) {
            messages.info("learning.saved");
            show();
            return;
        }
        LearningView now = learning.get().view();
        if (now.edition() != seen) {
            show();
        }
    }

    private void show() {
        view = learning.get().view();
        held = LearningWords.typed(view.held());
        spam = LearningWords.typed(view.spam());
    }

    /** No number at all where it is not written as one: the command says what it takes. */
    private static double share(String percent) {
        return PERCENT.matcher(percent).matches()
                ? new BigDecimal(percent.replace(',', '.')).movePointLeft(2).doubleValue()
                : Double.NaN;
    }

    /** Whether comments are screened at all. */
    public boolean isInstalled() {
        return learning.isResolvable();
    }

    /** Whether whoever looks may say what is tolerated. */
    public boolean isChangeable() {
        return actor.get().may(Permission.MANAGE_SETTINGS);
    }

    public Learning[] getParts() {
        return Learning.values();
    }

    public ClassifierView view(Learning of) {
        return of == Learning.SPAM ? view.ofSpam() : view.ofAbuse();
    }

    public List<String> state(Learning of) {
        return words.state(of, view(of));
    }

    public String thresholds(Learning of) {
        return words.thresholds(of, view(of));
    }

    public String getHeldNow() {
        return words.now("held", view.ofSpam().holdsFrom());
    }

    public String getTakenNow() {
        return words.now("taken", view.ofSpam().spamFrom());
    }

    public List<String> measured(Learning of) {
        return words.measured(of, view(of), view.held(), view.spam());
    }

    public String share(int part, int whole) {
        return words.share(part, whole);
    }

    /** A share's two numbers; a percentage of few says more than it knows. */
    public String counted(int part, int whole) {
        return words.counted(part, whole);
    }

    public String ofAll(int part, int whole) {
        return words.ofAll(part, whole);
    }

    public String period(Learning of, LearningPeriod period) {
        return words.period(period.from(), view(of).monthly());
    }

    public LearningView getView() {
        return view;
    }

    public String getHeld() {
        return held;
    }

    public void setHeld(String held) {
        this.held = held == null ? "" : held.strip();
    }

    public String getSpam() {
        return spam;
    }

    public void setSpam(String spam) {
        this.spam = spam == null ? "" : spam.strip();
    }
}
