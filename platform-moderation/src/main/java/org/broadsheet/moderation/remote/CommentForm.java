package org.broadsheet.moderation.remote;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.broadsheet.api.comment.CommentCandidate;
import org.broadsheet.api.comment.CommentDetails;
import org.broadsheet.api.setting.Site;

/**
 * A comment as the protocol wants it: the same fields when it is corrected as when it was asked about, by which the
 * service knows it again. No permalink among them: what is being screened knows its story by number and text, not by its
 * address, and to look that up would be one more wait in front of a reader.
 */
record CommentForm(
        Long parentId,
        String remoteAddress,
        String userAgent,
        String author,
        String email,
        String url,
        String text,
        Instant time) {

    static CommentForm of(CommentCandidate comment) {
        return new CommentForm(
                comment.parentId(),
                comment.remoteAddress(),
                comment.userAgent(),
                comment.author(),
                comment.email(),
                comment.url(),
                comment.text(),
                comment.time());
    }

    static CommentForm of(CommentDetails comment) {
        return new CommentForm(
                comment.parentId(),
                comment.remoteAddress(),
                comment.userAgent(),
                comment.author(),
                comment.email(),
                comment.url(),
                comment.text(),
                comment.postedAt());
    }

    String encoded(String key, Site site) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("api_key", key);
        form.put("blog", site.baseUrl());
        form.put("blog_lang", site.language().toLanguageTag());
        form.put("blog_charset", "UTF-8");
        form.put("user_ip", remoteAddress);
        form.put("user_agent", userAgent);
        form.put("comment_type", parentId == null ? "comment" : "reply");
        form.put("comment_author", author);
        form.put("comment_author_email", email);
        form.put("comment_author_url", url);
        form.put("comment_content", text);
        form.put("comment_date_gmt", time.toString());
        return form.entrySet().stream()
                .filter(field -> field.getValue() != null)
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
