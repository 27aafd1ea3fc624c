package org.broadsheet.api.article;

/**
 * What to list at the desk, newest save first.
 *
 * @param text      words of the headline, any case; empty for all
 * @param state     null for all
 * @param sectionId null for all
 * @param mineOnly  only the current actor's own
 * @param page      from 1
 */
public record DeskQuery(String text, ArticleState state, Long sectionId, boolean mineOnly, int page, int size) {}
