package org.broadsheet.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.broadsheet.api.article.ArticleCatalog;
import org.broadsheet.api.comment.CommentCatalog;
import org.broadsheet.api.comment.CommentView;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.error.InvalidInput;
import org.broadsheet.api.error.NotFound;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What readers said. Neither mail addresses nor network addresses ever leave here. */
@Path("/comments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CommentsResource {

    @Inject
    private CommentCatalog comments;

    @Inject
    private ArticleCatalog articles;

    @GET
    @Operation(summary = "The approved comments of a story as a tree, oldest first, numbered as on its page")
    public List<CommentJson> list(@QueryParam("article") Long article) {
        if (article == null) {
            throw new InvalidInput(FieldError.of("article", "required"));
        }
        if (articles.discussed(article).isEmpty()) {
            throw new NotFound("article", article);
        }
        return comments.thread(article).stream().map(CommentJson::of).toList();
    }

    /**
     * @param number its position on the page, from 1
     * @param author empty for nobody
     * @param path   its permalink
     * @param body   sanitised HTML; empty when it was withdrawn
     * @param score  votes for it less votes against it
     */
    public record CommentJson(
            long id,
            int number,
            String author,
            String url,
            String path,
            String body,
            Instant postedAt,
            Instant editedAt,
            boolean withdrawn,
            int score,
            List<CommentJson> replies) {

        static CommentJson of(CommentView comment) {
            return new CommentJson(
                    comment.id(),
                    comment.number(),
                    comment.author(),
                    comment.url(),
                    "/comments/" + comment.id(),
                    comment.body(),
                    comment.postedAt(),
                    comment.life().editedAt(),
                    comment.life().withdrawn(),
                    comment.life().score(),
                    comment.replies().stream().map(CommentJson::of).toList());
        }
    }
}
