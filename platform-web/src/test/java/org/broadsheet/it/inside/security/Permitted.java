package org.broadsheet.it.inside.security;

import static java.util.Map.entry;

import java.util.Map;
import org.broadsheet.api.security.Permission;

/**
 * Who may do what, written down a second time: what the application says of itself is compared with this. A page, a
 * command or an operation that is missing here fails the test, and so does one that is here and no more there.
 */
final class Permitted {

    /** Pages of the admin. */
    static final Map<String, Permission> PAGES = Map.ofEntries(
            entry("/admin/articles/list", Permission.WRITE_STORIES),
            entry("/admin/articles/edit", Permission.WRITE_STORIES),
            entry("/admin/articles/preview", Permission.WRITE_STORIES),
            entry("/admin/comments/desk", Permission.MODERATE_COMMENTS),
            entry("/admin/screening/rules", Permission.MODERATE_COMMENTS),
            entry("/admin/authors/list", Permission.MANAGE_AUTHORS),
            entry("/admin/authors/edit", Permission.MANAGE_AUTHORS),
            entry("/admin/subscribers/list", Permission.VIEW_SUBSCRIBERS),
            entry("/admin/mail/list", Permission.MANAGE_MAIL),
            entry("/admin/transfer/import", Permission.IMPORT_CONTENT),
            entry("/admin/accounts/list", Permission.MANAGE_ACCOUNTS),
            entry("/admin/screening/words", Permission.MODERATE_COMMENTS),
            entry("/admin/screening/import", Permission.MANAGE_SETTINGS),
            entry("/admin/screening/learning", Permission.MODERATE_COMMENTS),
            entry("/admin/comments/sanctions", Permission.MODERATE_COMMENTS),
            entry("/admin/comments/decisions", Permission.MODERATE_COMMENTS),
            entry("/admin/comments/notices", Permission.MODERATE_COMMENTS),
            entry("/admin/settings/discussion", Permission.MANAGE_SETTINGS),
            entry("/admin/settings/site", Permission.MANAGE_SETTINGS));

    /** Operations of the API that take more than asking; all others are open to everybody. */
    static final Map<String, Permission> OPERATIONS = Map.of("POST /imports", Permission.IMPORT_CONTENT);

    /** Operations of the API that are open. */
    static final java.util.Set<String> OPEN_OPERATIONS =
            java.util.Set.of("GET /articles", "GET /articles/{id}", "GET /sections", "GET /comments");

    /** Commands and queries of the modules that take a permission; see {@link #OPEN_COMMANDS} for the others. */
    static final Map<String, Permission> COMMANDS = Map.ofEntries(
            entry("ArticleDesk.list", Permission.WRITE_STORIES),
            entry("ArticleDesk.open", Permission.WRITE_STORIES),
            entry("ArticleDesk.create", Permission.WRITE_STORIES),
            entry("ArticleDesk.save", Permission.WRITE_STORIES),
            entry("ArticleDesk.preview", Permission.WRITE_STORIES),
            entry("ArticlePublishing.publish", Permission.PUBLISH_OWN_STORIES),
            entry("ArticlePublishing.withdraw", Permission.PUBLISH_OWN_STORIES),
            entry("AuthorEditing.create", Permission.MANAGE_AUTHORS),
            entry("AuthorEditing.save", Permission.MANAGE_AUTHORS),
            entry("MediaLibrary.newest", Permission.WRITE_STORIES),
            entry("MediaLibrary.add", Permission.UPLOAD_MEDIA),
            entry("Settings.rename", Permission.MANAGE_SETTINGS),
            entry("Settings.set", Permission.MANAGE_SETTINGS),
            entry("Accounts.all", Permission.MANAGE_ACCOUNTS),
            entry("Accounts.create", Permission.MANAGE_ACCOUNTS),
            entry("Accounts.change", Permission.MANAGE_ACCOUNTS),
            entry("Accounts.resetPassword", Permission.MANAGE_ACCOUNTS),
            entry("CommentDecisions.decide", Permission.MODERATE_COMMENTS),
            entry("ModerationDesk.queue", Permission.MODERATE_COMMENTS),
            entry("ModerationDesk.waiting", Permission.MODERATE_COMMENTS),
            entry("ModerationDesk.open", Permission.MODERATE_COMMENTS),
            entry("ModerationDesk.decide", Permission.MODERATE_COMMENTS),
            entry("ModerationDesk.undo", Permission.MODERATE_COMMENTS),
            entry("BulkModeration.decideAll", Permission.MODERATE_COMMENTS),
            entry("BulkModeration.undoAll", Permission.MODERATE_COMMENTS),
            entry("CaseContexts.context", Permission.MODERATE_COMMENTS),
            entry("CaseReplies.reply", Permission.MODERATE_COMMENTS),
            entry("CaseReplies.takeBack", Permission.MODERATE_COMMENTS),
            entry("Complaints.of", Permission.MODERATE_COMMENTS),
            entry("Complaints.openCases", Permission.MODERATE_COMMENTS),
            entry("Appeals.of", Permission.MODERATE_COMMENTS),
            entry("Appeals.openCases", Permission.MODERATE_COMMENTS),
            entry("Sanctions.list", Permission.MODERATE_COMMENTS),
            entry("Sanctions.add", Permission.MODERATE_COMMENTS),
            entry("Sanctions.preview", Permission.MODERATE_COMMENTS),
            entry("Sanctions.offers", Permission.MODERATE_COMMENTS),
            entry("Sanctions.lift", Permission.MODERATE_COMMENTS),
            entry("ModeratorNotices.pace", Permission.MODERATE_COMMENTS),
            entry("ModeratorNotices.change", Permission.MODERATE_COMMENTS),
            entry("DecisionExport.write", Permission.MODERATE_COMMENTS),
            entry("WordLists.list", Permission.MODERATE_COMMENTS),
            entry("WordLists.counts", Permission.MODERATE_COMMENTS),
            entry("WordLists.open", Permission.MODERATE_COMMENTS),
            entry("WordLists.export", Permission.MODERATE_COMMENTS),
            entry("WordLists.add", Permission.MANAGE_SETTINGS),
            entry("WordLists.addAll", Permission.MANAGE_SETTINGS),
            entry("WordLists.change", Permission.MANAGE_SETTINGS),
            entry("WordLists.remove", Permission.MANAGE_SETTINGS),
            entry("WordLists.importFile", Permission.MANAGE_SETTINGS),
            entry("WordLists.importWordPressKeys", Permission.MANAGE_SETTINGS),
            entry("WordTrials.tryOut", Permission.MANAGE_SETTINGS),
            entry("ScreeningRules.rules", Permission.MODERATE_COMMENTS),
            entry("ScreeningRules.examples", Permission.MODERATE_COMMENTS),
            entry("ScreeningRules.change", Permission.MANAGE_SETTINGS),
            entry("ScreeningLearning.view", Permission.MODERATE_COMMENTS),
            entry("ScreeningLearning.tolerate", Permission.MANAGE_SETTINGS),
            entry("SubscriberDirectory.list", Permission.VIEW_SUBSCRIBERS),
            entry("SubscriberDirectory.active", Permission.VIEW_SUBSCRIBERS),
            entry("MailLedger.list", Permission.MANAGE_MAIL),
            entry("MailLedger.content", Permission.MANAGE_MAIL),
            entry("MailLedger.count", Permission.MANAGE_MAIL),
            entry("MailLedger.resend", Permission.MANAGE_MAIL),
            entry("MailLedger.leave", Permission.MANAGE_MAIL),
            entry("MailLedger.transport", Permission.MANAGE_MAIL),
            entry("WordPressImport.importFile", Permission.IMPORT_CONTENT));

    /** Commands and queries that are open on purpose. */
    static final java.util.Set<String> OPEN_COMMANDS = java.util.Set.of(
            "Addresses.find",
            "ArticleCatalog.published",
            "ArticleCatalog.withdrawn",
            "ArticleCatalog.latest",
            "ArticleCatalog.inSection",
            "ArticleCatalog.byAuthor",
            "ArticleCatalog.related",
            "ArticleCatalog.ticker",
            "Authentication.authenticate",
            "Authentication.owns",
            "Authentication.resume",
            "AuthorCatalog.all",
            "AuthorCatalog.byId",
            "AuthorCatalog.byIds",
            "CommentCatalog.thread",
            "CommentCatalog.counts",
            "CommentCatalog.find",
            "CommentCatalog.findAll",
            "CommentPosting.submit",
            "Complaints.file",
            "Appeals.ruling",
            "Appeals.lookUp",
            "Appeals.ask",
            "CaseLinks.open",
            "CaseLinks.decide",
            "FirstAdministrator.needed",
            "FirstAdministrator.valid",
            "FirstAdministrator.create",
            "Outbox.queue",
            "MediaLibrary.picture",
            "MediaLibrary.pictures",
            "MediaLibrary.content",
            "SectionCatalog.all",
            "SectionCatalog.byId",
            "Settings.site",
            "Settings.get",
            "Subscribing.request",
            "Subscribing.lookUpConfirmation",
            "Subscribing.confirm",
            "Subscribing.lookUpUnsubscribe",
            "Subscribing.unsubscribe");

    private Permitted() {}
}
