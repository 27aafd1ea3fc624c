package org.broadsheet.moderation.learning;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.broadsheet.moderation.learning.LabelledComments.Labelled;

/**
 * Measures the classifier on labelled files: {@code mvn -q -Pevaluate -pl platform-moderation -am verify
 * -Deval.train=A.csv,B.csv -Deval.test=C.csv -Deval.protocol=cross}. It always starts from nothing, since the model that
 * Broadsheet comes with may have been made from the very files. Thresholds are those of a site's default tolerances.
 *
 * <ul>
 *   <li>cross: learns the train files, is asked about the test files.
 *   <li>split70: each file by itself; of each class the first 70 % teach, the others are asked about (Alberto, Lochter,
 *       Almeida, ICMLA 2015).
 *   <li>time: each file by itself, oldest first; the first 70 % teach.
 *   <li>online: all files one after another, each oldest first; each comment is asked about, then taught.
 * </ul>
 */
public final class Evaluate {

    private static final double SPLIT = 0.7;

    /** Thresholds move slowly; measuring them anew for each lesson would cost hours and change nothing. */
    private static final int CALIBRATE_EVERY = 25;

    private final PrintStream out;

    private Evaluate(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        List<LabelledComments> train = files(System.getProperty("eval.train", ""));
        List<LabelledComments> test = files(System.getProperty("eval.test", ""));
        String protocol = System.getProperty("eval.protocol", "cross");
        Set<LabelledComments> all = new LinkedHashSet<>(train);
        all.addAll(test);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("Name the files: -Deval.train=A.csv,B.csv -Deval.test=C.csv");
        }
        Evaluate evaluate = new Evaluate(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        switch (protocol) {
            case "cross" -> evaluate.cross(train, test);
            case "split70" -> evaluate.each("split70", all, Evaluate::firstOfEachClass);
            case "time" -> evaluate.each("time", all, Evaluate::oldest);
            case "online" -> evaluate.online(all);
            default -> throw new IllegalArgumentException("No protocol " + protocol);
        }
    }

    private void cross(List<LabelledComments> train, List<LabelledComments> test) {
        if (train.isEmpty() || test.isEmpty()) {
            throw new IllegalArgumentException("cross needs both -Deval.train and -Deval.test");
        }
        List<Labelled> lessons =
                train.stream().flatMap(file -> file.comments().stream()).toList();
        Tally all = new Tally();
        for (LabelledComments file : test) {
            Tally tally = tally(lessons, file.comments());
            print("cross", file.file().getFileName().toString(), tally);
            all.add(tally);
        }
        print("cross", "all", all);
    }

    /** Splits a file into what teaches and what is asked about. */
    private interface Split {
        List<List<Labelled>> of(LabelledComments file) throws IOException;
    }

    private void each(String protocol, Set<LabelledComments> files, Split split) throws IOException {
        Tally all = new Tally();
        for (LabelledComments file : files) {
            List<List<Labelled>> parts = split.of(file);
            Tally tally = tally(parts.get(0), parts.get(1));
            print(protocol, file.file().getFileName().toString(), tally);
            all.add(tally);
        }
        print(protocol, "all", all);
    }

    private static List<List<Labelled>> firstOfEachClass(LabelledComments file) throws IOException {
        List<Labelled> train = new ArrayList<>();
        List<Labelled> test = new ArrayList<>();
        List<Labelled> comments = file.comments();
        for (boolean spam : new boolean[] {false, true}) {
            List<Labelled> ofClass =
                    comments.stream().filter(one -> one.spam() == spam).toList();
            int first = (int) (SPLIT * ofClass.size());
            train.addAll(ofClass.subList(0, first));
            test.addAll(ofClass.subList(first, ofClass.size()));
        }
        return List.of(train, test);
    }

    private static List<List<Labelled>> oldest(LabelledComments file) throws IOException {
        List<Labelled> comments = file.oldestFirst().comments();
        int first = (int) (SPLIT * comments.size());
        return List.of(comments.subList(0, first), comments.subList(first, comments.size()));
    }

    private static Tally tally(List<Labelled> train, List<Labelled> test) {
        Opinion opinion = Opinion.of(Learner.learn(Learnt.nothing(), lessons(train)), Tolerance.DEFAULT);
        Tally tally = new Tally();
        test.forEach(comment -> tally.count(opinion, opinion.odds(comment.features()), comment.spam()));
        return tally;
    }

    private static List<Lesson> lessons(List<Labelled> comments) {
        List<Lesson> lessons = new ArrayList<>();
        for (Labelled comment : comments) {
            lessons.add(new Lesson(lessons.size(), comment.features(), comment.spam()));
        }
        return lessons;
    }

    private void online(Set<LabelledComments> files) throws IOException {
        List<Labelled> comments = new ArrayList<>();
        for (LabelledComments file : files) {
            comments.addAll(file.oldestFirst().comments());
        }
        List<Lesson> all = lessons(comments);
        Learnt learnt = Learnt.nothing();
        Tally[] windows = {new Tally(), new Tally(), new Tally(), new Tally()};
        String[] names = {"labels 1 to 99", "labels 100 to 200", "labels 201 to 800", "after 800"};
        Tally whole = new Tally();
        for (int i = 0; i < comments.size(); i++) {
            Opinion opinion = Opinion.of(learnt, Tolerance.DEFAULT);
            double odds = opinion.odds(all.get(i).features());
            int window = i + 1 < 100 ? 0 : i + 1 <= 200 ? 1 : i + 1 <= 800 ? 2 : 3;
            windows[window].count(opinion, odds, comments.get(i).spam());
            whole.count(opinion, odds, comments.get(i).spam());
            List<Lesson> sofar = all.subList(0, i + 1);
            learnt = i % CALIBRATE_EVERY == 0
                    ? Learner.learn(Learnt.nothing(), sofar)
                    : refit(learnt.calibration(), sofar);
        }
        for (int window = 0; window < windows.length; window++) {
            print("online", names[window], windows[window]);
        }
        print("online", "all", whole);
    }

    /** As {@link Learner#learn}, but for the calibration, which stays as it was last measured. */
    private static Learnt refit(Calibration calibration, List<Lesson> lessons) {
        LinearModel model = LogisticFit.after(LinearModel.empty(), lessons, Learner.STRENGTH);
        return new Learnt(model, calibration, lessons.size());
    }

    private void print(String protocol, String name, Tally tally) {
        out.printf(
                Locale.ROOT,
                "%-8s %-28s %5d comments  accuracy %5.1f  spam caught %5.1f  good blocked %4.1f  MCC %.3f"
                        + "  1-ROCA%% %6.3f  good straight to spam %.2f %% (%d)%n",
                protocol,
                name,
                tally.size(),
                tally.accuracy(),
                tally.caught(),
                tally.blocked(),
                tally.mcc(),
                tally.oneMinusRoca(),
                tally.straightToSpam(),
                tally.goodTakenForSpam());
    }

    private static List<LabelledComments> files(String names) {
        return Arrays.stream(names.split(",", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(Path::of)
                .map(Evaluate::read)
                .toList();
    }

    private static LabelledComments read(Path file) {
        try {
            return LabelledComments.csv(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
