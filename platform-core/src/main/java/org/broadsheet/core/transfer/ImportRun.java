package org.broadsheet.core.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.broadsheet.api.author.AuthorCatalog;
import org.broadsheet.api.comment.CommentCatalog;
import org.broadsheet.api.comment.CommentTakenIn;
import org.broadsheet.api.error.InvalidInput;
import org.broadsheet.api.error.Unreadable;
import org.broadsheet.api.section.SectionCatalog;
import org.broadsheet.api.security.CurrentActor;
import org.broadsheet.api.transfer.ImportReport;
import org.broadsheet.core.address.AddressBook;
import org.broadsheet.core.article.ArticleIntake;
import org.broadsheet.core.author.AuthorIntake;
import org.broadsheet.core.comment.CommentIntake;
import org.broadsheet.core.section.SectionIntake;

/** Carries out a plan: all of it or, when anything fails, nothing. */
@ApplicationScoped
class ImportRun {

    private static final int STORIES_BETWEEN_RESTS = 50;

    @Inject
    ImportRecordTable records;

    @Inject
    AuthorIntake authorIntake;

    @Inject
    AuthorCatalog authorCatalog;

    @Inject
    SectionIntake sectionIntake;

    @Inject
    SectionCatalog sectionCatalog;

    @Inject
    ArticleIntake articleIntake;

    @Inject
    CommentIntake commentIntake;

    @Inject
    CommentCatalog commentCatalog;

    @Inject
    Event<CommentTakenIn> takenIn;

    @Inject
    AddressBook addresses;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** @param site the exporting site, for the report */
    @Transactional
    ImportReport carryOut(String site, ImportPlan plan) {
        Reconciler reconciler = new Reconciler(plan.source(), records);
        Map<String, Long> authors = authors(plan, reconciler);
        Map<String, Long> sections = sections(plan, reconciler);
        ArticleDestination articles = new ArticleDestination(
                articleIntake, authors, sections, reconciler, actor.get().name(), clock.instant());
        int done = 0;
        for (ImportPlan.PlannedStory story : plan.stories()) {
            comments(story, story(story, articles, reconciler), reconciler);
            done++;
            if (done % STORIES_BETWEEN_RESTS == 0) {
                records.rest();
            }
        }
        return reconciler.report(site, plan);
    }

    /** What the desk would refuse as typed is refused as a file, with the line it stands in. */
    private static long story(ImportPlan.PlannedStory story, ArticleDestination articles, Reconciler reconciler) {
        try {
            return reconciler.take(story, articles);
        } catch (InvalidInput e) {
            String fields = e.errors().stream()
                    .map(error -> error.field() + " " + error.code())
                    .collect(Collectors.joining(", "));
            throw new Unreadable(
                    story.line(), "The story \"%s\" cannot be taken in: %s.".formatted(story.headline(), fields), e);
        }
    }

    private void comments(ImportPlan.PlannedStory story, long articleId, Reconciler reconciler) {
        CommentDestination destination = new CommentDestination(
                commentIntake,
                commentCatalog,
                articleId,
                story.publishedAt() == null ? clock.instant() : story.publishedAt(),
                reconciler,
                takenIn::fire);
        story.comments().forEach(destination::take);
    }

    private Map<String, Long> authors(ImportPlan plan, Reconciler reconciler) {
        Map<String, Long> taken = new HashMap<>();
        AuthorDestination destination = new AuthorDestination(authorIntake, authorCatalog, addresses);
        plan.authors().forEach(author -> taken.put(author.login(), reconciler.take(author, destination)));
        return taken;
    }

    private Map<String, Long> sections(ImportPlan plan, Reconciler reconciler) {
        Map<String, Long> taken = new HashMap<>();
        SectionDestination destination = new SectionDestination(sectionIntake, sectionCatalog, taken);
        plan.sections().forEach(section -> taken.put(section.slug(), reconciler.take(section, destination)));
        return taken;
    }
}
