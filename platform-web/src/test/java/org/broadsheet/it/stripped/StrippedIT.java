package org.broadsheet.it.stripped;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.broadsheet.api.article.ArticleCatalog;
import org.broadsheet.api.article.ArticleContent;
import org.broadsheet.api.article.ArticleDesk;
import org.broadsheet.api.article.ArticlePublishing;
import org.broadsheet.api.comment.CommentCatalog;
import org.broadsheet.api.comment.CommentDraft;
import org.broadsheet.api.comment.CommentPosting;
import org.broadsheet.api.comment.CommentState;
import org.broadsheet.api.comment.CommentView;
import org.broadsheet.api.mail.MailLedger;
import org.broadsheet.api.moderation.ModerationDesk;
import org.broadsheet.api.section.SectionCatalog;
import org.broadsheet.api.security.Actor;
import org.broadsheet.api.security.CurrentActor;
import org.broadsheet.api.subscription.Subscribing;
import org.broadsheet.api.transfer.WordPressImport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Core goes on posting and publishing with moderation and notify taken out of the war. */
@ExtendWith(ArquillianExtension.class)
class StrippedIT {

    /** A section comes in with an import; nothing else of it matters here. */
    private static final String SECTION = """
            <rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>x</title><link>http://x.example</link>
            <wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>http://x.example</wp:base_blog_url>
            <wp:category><wp:term_id>1</wp:term_id><wp:category_nicename>harbour</wp:category_nicename>
            <wp:category_parent></wp:category_parent><wp:cat_name>Harbour</wp:cat_name></wp:category>
            </channel></rss>
            """;

    @Inject
    private Instance<ModerationDesk> moderation;

    @Inject
    private Instance<Subscribing> subscribing;

    @Inject
    private Instance<MailLedger> ledger;

    @Inject
    private WordPressImport wordPress;

    @Inject
    private SectionCatalog sections;

    @Inject
    private ArticleDesk desk;

    @Inject
    private ArticlePublishing publishing;

    @Inject
    private ArticleCatalog articles;

    @Inject
    private CommentPosting posting;

    @Inject
    private CommentCatalog comments;

    @Inject
    private CurrentActor currentActor;

    @Inject
    @ConfigProperty(name = "broadsheet.base.url")
    private String site;

    @Test
    void publishesAndTakesComments() throws Exception {
        assertThat(moderation.isUnsatisfied()).isTrue();
        assertThat(subscribing.isUnsatisfied()).isTrue();
        assertThat(ledger.isUnsatisfied()).isTrue();

        long id = currentActor.callAs(Actor.SYSTEM, this::publish);
        String path = articles.published(id).orElseThrow().teaser().path();
        assertThat(get(path).statusCode()).isEqualTo(200);

        assertThat(posting.submit(new CommentDraft(
                                id,
                                null,
                                "Ines",
                                "ines@example.org",
                                "",
                                "The second berth will help.",
                                "203.0.113.5",
                                "Test",
                                "",
                                null))
                        .state())
                .isEqualTo(CommentState.APPROVED);
        assertThat(comments.thread(id)).extracting(CommentView::author).containsExactly("Ines");
        assertThat(get(path).body()).contains("The second berth will help.");
        assertThat(get("/").body()).doesNotContain("/subscribe/");
        assertThat(get("/subscribe/").statusCode()).isEqualTo(404);
    }

    private long publish() {
        wordPress.importFile("sections.xml", new ByteArrayInputStream(SECTION.getBytes(StandardCharsets.UTF_8)));
        long id = desk.create(new ArticleContent(
                "",
                "Second berth for the ferry",
                "",
                "<p>The council voted on Tuesday.</p>",
                "",
                sections.all().get(0).id(),
                List.of(),
                List.of(),
                null,
                false,
                true,
                null));
        publishing.publish(id, desk.open(id).version());
        return id;
    }

    private HttpResponse<String> get(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(site + path)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
