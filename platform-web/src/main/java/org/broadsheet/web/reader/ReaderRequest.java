package org.broadsheet.web.reader;

import jakarta.enterprise.context.RequestScoped;

/** What the router found out about a request, for the page that answers it. */
@RequestScoped
public class ReaderRequest {

    private long entityId;
    private int page = 1;
    private int commentPage;
    private String token = "";

    /** The id of the article, section or author that the path belongs to; 0 for pages without one. */
    public long entityId() {
        return entityId;
    }

    /** Which page of a list, from 1. */
    public int page() {
        return page;
    }

    /** Which page of a story's comments, from 1; 0 when the address names none. */
    public int commentPage() {
        return commentPage;
    }

    /** The signed token at the end of the path, or empty. */
    public String token() {
        return token;
    }

    public void show(long entityId, int page) {
        this.entityId = entityId;
        this.page = page;
    }

    void showComments(int number) {
        commentPage = number;
    }

    public void show(String token) {
        this.token = token;
    }
}
