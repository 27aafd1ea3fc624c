package org.broadsheet.core.media;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The bytes of a picture, in a table of their own: whatever lists pictures must not load them. */
@Entity
@Table(name = "media_content")
class MediaContent {

    @Id
    @Column(name = "media_id")
    private long mediaId;

    @Column(nullable = false)
    private byte[] content;

    protected MediaContent() {}

    MediaContent(long mediaId, byte[] content) {
        this.mediaId = mediaId;
        this.content = content.clone();
    }
}
