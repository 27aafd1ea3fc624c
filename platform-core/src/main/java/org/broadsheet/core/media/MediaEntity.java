package org.broadsheet.core.media;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.broadsheet.api.media.Picture;

/** A picture without its bytes; those are in {@link MediaContent}. */
@Entity(name = "Media")
@Table(name = "media")
class MediaEntity {

    @Id
    @SequenceGenerator(name = "media", sequenceName = "media_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "media")
    private long id;

    @Version
    private long version;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    private int width;

    private int height;

    @Column(name = "byte_count")
    private long byteCount;

    @Column(length = 64)
    private String sha256;

    private String alt;

    private String caption;

    private String credit;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "added_by_id")
    private long addedById;

    protected MediaEntity() {}

    MediaEntity(String fileName, PictureFormat.Measured measured, long byteCount, String sha256) {
        this.fileName = fileName;
        this.mediaType = measured.format().mediaType();
        this.width = measured.width();
        this.height = measured.height();
        this.byteCount = byteCount;
        this.sha256 = sha256;
    }

    long id() {
        return id;
    }

    void describe(String newAlt, String newCaption, String newCredit) {
        alt = newAlt;
        caption = newCaption;
        credit = newCredit;
    }

    void added(Instant time, long accountId) {
        addedAt = time;
        addedById = accountId;
    }

    Picture toPicture() {
        String path = "/media/" + id + "/" + fileName;
        return new Picture(id, path, fileName, mediaType, width, height, alt, caption, credit);
    }
}
