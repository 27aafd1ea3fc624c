package org.broadsheet.moderation.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** What was fitted, as it is kept: how far it has moved from what was known at first. Whoever writes last has it right. */
@Entity
@Table(name = "learnt_model")
class LearntModel {

    @Id
    private String name;

    private long fingerprint;

    private int lessons;

    private byte[] weights;

    @Column(name = "calibration")
    private byte[] calibration;

    protected LearntModel() {}

    LearntModel(Subject subject) {
        name = subject.name();
    }

    void take(Learnt first, Learnt learnt, long newFingerprint) {
        fingerprint = newFingerprint;
        lessons = learnt.lessons();
        weights = learnt.model().minus(first.model()).bytes();
        calibration = bytes(learnt.calibration());
    }

    long fingerprint() {
        return fingerprint;
    }

    Learnt learnt(Learnt first) {
        return new Learnt(first.model().plus(LinearModel.read(weights)), calibration(), lessons);
    }

    private Calibration calibration() {
        ByteBuffer buffer = ByteBuffer.wrap(calibration);
        return new Calibration(buffer.getDouble(), buffer.getDouble(), doubles(buffer), doubles(buffer));
    }

    private static List<Double> doubles(ByteBuffer buffer) {
        int count = buffer.getInt();
        List<Double> doubles = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            doubles.add(buffer.getDouble());
        }
        return doubles;
    }

    private static byte[] bytes(Calibration calibration) {
        int size = calibration.good().size() + calibration.bad().size() + 2;
        ByteBuffer buffer = ByteBuffer.allocate(size * Double.BYTES + 2 * Integer.BYTES);
        buffer.putDouble(calibration.slope()).putDouble(calibration.shift());
        for (List<Double> doubles : List.of(calibration.good(), calibration.bad())) {
            buffer.putInt(doubles.size());
            doubles.forEach(buffer::putDouble);
        }
        return buffer.array();
    }
}
