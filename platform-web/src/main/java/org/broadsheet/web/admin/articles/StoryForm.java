package org.broadsheet.web.admin.articles;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.broadsheet.api.article.ArticleContent;

/** The editor's fields, as they come from the browser and go back to it. */
public class StoryForm {

    private String kicker = "";
    private String headline = "";
    private String standfirst = "";
    private String body = "";
    private String slug = "";
    private Long sectionId;
    private Long[] authorIds = {};
    private List<String> tags = new ArrayList<>();
    private Long leadPictureId;
    private boolean breaking;
    private boolean commentsOpen = true;
    private String language = "";

    static StoryForm of(ArticleContent content) {
        StoryForm form = new StoryForm();
        form.kicker = content.kicker();
        form.headline = content.headline();
        form.standfirst = content.standfirst();
        form.body = content.body();
        form.slug = content.slug();
        form.sectionId = content.sectionId();
        form.authorIds = content.authorIds().toArray(Long[]::new);
        form.tags = new ArrayList<>(content.tags());
        form.leadPictureId = content.leadPictureId();
        form.breaking = content.breaking();
        form.commentsOpen = content.commentsOpen();
        form.language = content.language() == null ? "" : content.language();
        return form;
    }

    /** @param order bylines as they stood: a menu of names cannot tell their order, so those who stay keep theirs */
    ArticleContent content(List<Long> order) {
        List<Long> chosen = Arrays.asList(authorIds);
        List<Long> bylines = new ArrayList<>(order);
        bylines.retainAll(chosen);
        chosen.stream().filter(author -> !bylines.contains(author)).forEach(bylines::add);
        return new ArticleContent(
                kicker,
                headline,
                standfirst,
                body,
                slug,
                sectionId,
                bylines,
                tags,
                leadPictureId,
                breaking,
                commentsOpen,
                language.isBlank() ? null : language.strip());
    }

    public String getKicker() {
        return kicker;
    }

    public void setKicker(String kicker) {
        this.kicker = kicker;
    }

    public String getHeadline() {
        return headline;
    }

    public void setHeadline(String headline) {
        this.headline = headline;
    }

    public String getStandfirst() {
        return standfirst;
    }

    public void setStandfirst(String standfirst) {
        this.standfirst = standfirst;
    }

    public String getBody() {
        return body;
    }

    /** @param body null from an empty rich editor */
    public void setBody(String body) {
        this.body = body == null ? "" : body;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public Long getSectionId() {
        return sectionId;
    }

    public void setSectionId(Long sectionId) {
        this.sectionId = sectionId;
    }

    public Long[] getAuthorIds() {
        return authorIds.clone();
    }

    public void setAuthorIds(Long[] authorIds) {
        this.authorIds = authorIds == null ? new Long[0] : authorIds.clone();
    }

    public List<String> getTags() {
        return List.copyOf(tags);
    }

    public void setTags(List<String> tags) {
        this.tags = tags == null ? new ArrayList<>() : new ArrayList<>(tags);
    }

    public Long getLeadPictureId() {
        return leadPictureId;
    }

    public void setLeadPictureId(Long leadPictureId) {
        this.leadPictureId = leadPictureId;
    }

    public boolean isBreaking() {
        return breaking;
    }

    public void setBreaking(boolean breaking) {
        this.breaking = breaking;
    }

    public boolean isCommentsOpen() {
        return commentsOpen;
    }

    public void setCommentsOpen(boolean commentsOpen) {
        this.commentsOpen = commentsOpen;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
