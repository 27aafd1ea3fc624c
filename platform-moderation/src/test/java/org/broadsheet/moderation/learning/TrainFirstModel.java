package org.broadsheet.moderation.learning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.broadsheet.moderation.learning.LabelledComments.Labelled;

/**
 * Makes the model that a site starts with: {@code mvn -q -Ptrain -pl platform-moderation -am verify
 * -Dtrain.folder=../shared/corpora/spam} reads every labelled file there and writes the numbers into this module's
 * resources. Comments count in full, short messages by telephone a little: their spam uses words that comments' spam
 * uses, too, but they are another kind of text, and thresholds are counted on comments alone.
 */
public final class TrainFirstModel {

    private static final Path TARGET =
            Path.of("platform-moderation/src/main/resources/org/broadsheet/moderation/learning/first-model.bin");

    private static final double MESSAGE = 0.2;
    private static final int MOST_SCORES = 1_000;

    private TrainFirstModel() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(System.getProperty("train.folder", "../shared/corpora/spam"));
        List<Lesson> lessons = new ArrayList<>();
        int comments = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                boolean csv = file.toString().endsWith(".csv");
                LabelledComments read = csv ? LabelledComments.csv(file) : LabelledComments.tabbed(file);
                for (Labelled comment : read.comments()) {
                    lessons.add(new Lesson(lessons.size(), comment.features(), comment.spam(), csv ? 1 : MESSAGE));
                    comments += csv ? 1 : 0;
                }
            }
        }
        Learnt learnt = Learner.learn(Learnt.nothing(), lessons);
        double[] scores = Learner.heldBack(LinearModel.empty(), lessons);
        List<Integer> counted = IntStream.range(0, scores.length)
                .filter(i -> lessons.get(i).weight() == 1)
                .boxed()
                .toList();
        Calibration full = Calibration.of(
                counted.stream().map(lessons::get).toList(),
                counted.stream().mapToDouble(i -> scores[i]).toArray());
        Calibration small = new Calibration(full.slope(), full.shift(), thinned(full.good()), thinned(full.bad()));
        byte[] bytes = FirstModel.write(new Learnt(learnt.model(), small, 0));
        Files.write(TARGET, bytes);
        System.out.printf("%d lessons, %d of them comments; %d bytes%n", lessons.size(), comments, bytes.length);
    }

    /** Every so many of a sorted list, so that shares stay what they were. */
    private static List<Double> thinned(List<Double> odds) {
        if (odds.size() <= MOST_SCORES) {
            return odds;
        }
        return IntStream.range(0, MOST_SCORES)
                .mapToObj(i -> odds.get((int) ((i + 0.5) * odds.size() / MOST_SCORES)))
                .toList();
    }
}
