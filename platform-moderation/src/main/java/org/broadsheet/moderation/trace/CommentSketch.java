package org.broadsheet.moderation.trace;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What a comment's text is like. Written once and never changed. */
@Entity
@Table(name = "comment_sketch")
class CommentSketch {

    @Id
    @Column(name = "comment_id")
    private long commentId;

    @Column(name = "article_id")
    private long articleId;

    @Column(name = "sender")
    private String sender;

    @Column(name = "sketch")
    private String sketch;

    protected CommentSketch() {}

    CommentSketch(long commentId, long articleId, String sender, String sketch) {
        this.commentId = commentId;
        this.articleId = articleId;
        this.sender = sender;
        this.sketch = sketch;
    }
}
