package org.broadsheet.moderation.learning;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** The model that a site starts with: numbers only, made by {@code TrainFirstModel} in this module's tests. */
final class FirstModel {

    private static final String FILE = "first-model.bin";
    private static final int FORMAT = 1;

    /** Weights below this move no verdict, and make half of the file. */
    private static final double NEGLIGIBLE = 0.02;

    private FirstModel() {}

    static Learnt get() {
        return Kept.MODEL;
    }

    /** Read when it is first asked for; whoever makes the file anew must not need the old one. */
    private static final class Kept {
        static final Learnt MODEL = load();
    }

    private static Learnt load() {
        try (InputStream in = FirstModel.class.getResourceAsStream(FILE)) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Learnt read(InputStream file) throws IOException {
        try (DataInputStream in = new DataInputStream(new GZIPInputStream(file))) {
            if (in.readInt() != FORMAT || in.readInt() != Features.VERSION || in.readInt() != Hash.SPACE) {
                throw new IOException("the first model was made for other features; make it anew");
            }
            double constant = in.readDouble();
            double[] weights = new double[Hash.SPACE];
            int count = in.readInt();
            int index = 0;
            for (int i = 0; i < count; i++) {
                index += in.readInt();
                weights[index] = in.readFloat();
            }
            Calibration calibration = new Calibration(in.readDouble(), in.readDouble(), doubles(in), doubles(in));
            return new Learnt(new LinearModel(weights, constant), calibration, 0);
        }
    }

    static byte[] write(Learnt learnt) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes))) {
            out.writeInt(FORMAT);
            out.writeInt(Features.VERSION);
            out.writeInt(Hash.SPACE);
            out.writeDouble(learnt.model().constant());
            double[] weights = learnt.model().weights();
            List<Integer> kept = new ArrayList<>();
            for (int i = 0; i < weights.length; i++) {
                if (Math.abs(weights[i]) >= NEGLIGIBLE) {
                    kept.add(i);
                }
            }
            out.writeInt(kept.size());
            int before = 0;
            for (int index : kept) {
                out.writeInt(index - before);
                out.writeFloat((float) weights[index]);
                before = index;
            }
            Calibration calibration = learnt.calibration();
            out.writeDouble(calibration.slope());
            out.writeDouble(calibration.shift());
            doubles(out, calibration.good());
            doubles(out, calibration.bad());
        }
        return bytes.toByteArray();
    }

    private static List<Double> doubles(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<Double> doubles = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            doubles.add((double) in.readFloat());
        }
        return doubles;
    }

    private static void doubles(DataOutputStream out, List<Double> doubles) throws IOException {
        out.writeInt(doubles.size());
        for (double one : doubles) {
            out.writeFloat((float) one);
        }
    }
}
