package org.broadsheet.moderation.learning;

import java.nio.ByteBuffer;

/**
 * A weight for each feature. Positive speaks for what is looked for. Never changed once it is made.
 */
@SuppressWarnings("ArrayRecordComponent") // a quarter of a million numbers, read for each comment
record LinearModel(double[] weights, double constant) {

    /** Knows nothing: every score is 0. */
    static LinearModel empty() {
        return new LinearModel(new double[Hash.SPACE], 0);
    }

    /** Log-odds before calibration. */
    double score(SparseVector features) {
        return constant + features.dot(weights);
    }

    LinearModel plus(LinearModel other) {
        return combined(other, 1);
    }

    LinearModel minus(LinearModel other) {
        return combined(other, -1);
    }

    private LinearModel combined(LinearModel other, double factor) {
        double[] sums = new double[weights.length];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = weights[i] + factor * other.weights[i];
        }
        return new LinearModel(sums, constant + factor * other.constant);
    }

    /** The weights that are not 0, with their numbers. */
    byte[] bytes() {
        int count = 0;
        for (double weight : weights) {
            count += weight == 0 ? 0 : 1;
        }
        ByteBuffer buffer = ByteBuffer.allocate(Double.BYTES + count * (Integer.BYTES + Double.BYTES));
        buffer.putDouble(constant);
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] != 0) {
                buffer.putInt(i).putDouble(weights[i]);
            }
        }
        return buffer.array();
    }

    static LinearModel read(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        double constant = buffer.getDouble();
        double[] weights = new double[Hash.SPACE];
        while (buffer.hasRemaining()) {
            weights[buffer.getInt()] = buffer.getDouble();
        }
        return new LinearModel(weights, constant);
    }
}
