package org.broadsheet.moderation.learning;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.SortedMap;

/**
 * What a comment has of each feature: the numbers of the features in order, and how much of each.
 */
@SuppressWarnings("ArrayRecordComponent") // two arrays side by side are what a thousand passes read fastest
record SparseVector(int[] indexes, float[] values) {

    static SparseVector of(SortedMap<Integer, Float> entries) {
        int[] indexes = new int[entries.size()];
        float[] values = new float[entries.size()];
        int at = 0;
        for (Map.Entry<Integer, Float> entry : entries.entrySet()) {
            indexes[at] = entry.getKey();
            values[at] = entry.getValue();
            at++;
        }
        return new SparseVector(indexes, values);
    }

    double dot(double[] weights) {
        double sum = 0;
        for (int i = 0; i < indexes.length; i++) {
            sum += values[i] * weights[indexes[i]];
        }
        return sum;
    }

    /** Eight bytes a feature. */
    byte[] bytes() {
        ByteBuffer buffer = ByteBuffer.allocate(indexes.length * (Integer.BYTES + Float.BYTES));
        for (int i = 0; i < indexes.length; i++) {
            buffer.putInt(indexes[i]).putFloat(values[i]);
        }
        return buffer.array();
    }

    static SparseVector read(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        int count = bytes.length / (Integer.BYTES + Float.BYTES);
        int[] indexes = new int[count];
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            indexes[i] = buffer.getInt();
            values[i] = buffer.getFloat();
        }
        return new SparseVector(indexes, values);
    }
}
