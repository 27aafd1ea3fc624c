package org.broadsheet.moderation.learning;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * What a comment has of each feature: the numbers of the features in order, and how much of each.
 */
@SuppressWarnings("ArrayRecordComponent") // two arrays side by side are what a thousand passes read fastest
record SparseVector(int[] indexes, float[] values) {

    /** @param indexes in any order; of those that are the same, the values are added up in the order they stand in */
    static SparseVector of(int[] indexes, float[] values) {
        long[] places = new long[indexes.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = ((long) indexes[i] << Integer.SIZE) | i;
        }
        Arrays.sort(places);
        int[] sorted = new int[places.length];
        float[] sums = new float[places.length];
        int size = 0;
        for (long place : places) {
            int index = (int) (place >>> Integer.SIZE);
            if (size == 0 || sorted[size - 1] != index) {
                sorted[size] = index;
                size++;
            }
            sums[size - 1] += values[(int) place];
        }
        return new SparseVector(Arrays.copyOf(sorted, size), Arrays.copyOf(sums, size));
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
