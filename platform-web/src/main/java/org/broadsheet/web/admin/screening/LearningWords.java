package org.broadsheet.web.admin.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.broadsheet.api.moderation.ClassifierView;
import org.broadsheet.api.moderation.HeldBack;
import org.broadsheet.web.faces.PageMessages;

/** Says in words what a classifier knows and how well it does. */
@ApplicationScoped
class LearningWords {

    @Inject
    PageMessages messages;

    /** What it has learnt from, and what that is enough for. */
    List<String> state(Learning of, ClassifierView view) {
        String kind = "learning." + of.key() + ".";
        List<String> sentences = new ArrayList<>();
        if (view.bad() + view.good() == 0) {
            sentences.add(messages.text(kind + "nothing"));
        } else {
            sentences.add(messages.text(kind + "from", view.bad(), view.good()));
        }
        if (view.speaks()) {
            sentences.add(messages.text(kind + "speaks"));
        } else {
            sentences.add(messages.text(kind + "silent", view.fewest(), view.learnt()));
        }
        if (view.behind()) {
            sentences.add(messages.text("learning.behind"));
        }
        return sentences;
    }

    /** What the tolerances come to: from which chances it holds, and is sure. */
    String thresholds(Learning of, ClassifierView view) {
        return messages.text("learning." + of.key() + ".thresholds", chance(view.holdsFrom()), chance(view.spamFrom()));
    }

    /** What the tolerance for holding comes to, or that for taking them for spam. */
    String now(String tolerance, double probability) {
        return messages.text("learning." + tolerance + ".now", chance(probability));
    }

    /** On what the thresholds were measured, and why they may miss what is tolerated. */
    List<String> measured(Learning of, ClassifierView view, double held, double spam) {
        HeldBack heldBack = view.heldBack();
        List<String> sentences = new ArrayList<>();
        sentences.add(messages.text(
                "learning." + of.key() + (heldBack.own() ? ".measured" : ".measured.first"),
                heldBack.good(),
                heldBack.bad()));
        excess(sentences, "learning.good.held", heldBack.goodHeld(), heldBack.good(), held);
        if (of == Learning.SPAM) {
            excess(sentences, "learning.good.taken", heldBack.goodSpam(), heldBack.good(), spam);
        }
        return sentences;
    }

    /** Why there are more than tolerated, where there are: thresholds do not follow the first odd comment or two. */
    private void excess(List<String> sentences, String what, int count, int all, double tolerated) {
        if (count > tolerated * all) {
            sentences.add(messages.text(
                    count == 1 ? "learning.few.one" : "learning.few",
                    count,
                    all,
                    typed(tolerated),
                    (int) (tolerated * all),
                    percent(count, all),
                    messages.text(what)));
        }
    }

    /** A share in percent; nothing of nothing has none. */
    String share(int part, int whole) {
        return whole == 0 ? messages.text("learning.none") : messages.text("learning.percent", percent(part, whole));
    }

    String counted(int part, int whole) {
        return whole == 0 ? "" : messages.text("learning.counted", part, whole);
    }

    String ofAll(int part, int whole) {
        return whole == 0
                ? messages.text("learning.none")
                : messages.text("learning.of", part, whole, percent(part, whole));
    }

    String period(LocalDate from, boolean monthly) {
        Locale language = Locale.forLanguageTag(messages.text("language"));
        return monthly
                ? DateTimeFormatter.ofPattern("LLLL uuuu", language).format(from)
                : messages.text(
                        "learning.week",
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                .withLocale(language)
                                .format(from));
    }

    /** As people type it: 1, 0.1. */
    static String typed(double share) {
        return BigDecimal.valueOf(share).movePointRight(2).stripTrailingZeros().toPlainString();
    }

    private static BigDecimal percent(int part, int whole) {
        return BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }

    /** Never rounded up to certainty. */
    private static BigDecimal chance(double probability) {
        return BigDecimal.valueOf(100 * probability).setScale(1, RoundingMode.DOWN);
    }
}
