package org.broadsheet.web.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.broadsheet.api.article.ArticleCatalog;
import org.broadsheet.api.article.ArticleTeaser;
import org.broadsheet.api.moderation.Complaints;
import org.broadsheet.api.section.Section;
import org.broadsheet.api.section.SectionCatalog;
import org.broadsheet.api.setting.Settings;
import org.broadsheet.api.setting.Site;
import org.broadsheet.api.subscription.Subscribing;

/** What the frame around every public page shows: the masthead, the navigation, the ticker, the footer. */
@Named("site")
@RequestScoped
public class SiteBacking {

    private static final Logger LOG = Logger.getLogger(SiteBacking.class.getName());
    private static final int TICKER = 5;
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "ckb", "dv", "fa", "he", "iw", "ps", "sd", "ug", "ur", "yi");

    @Inject
    private Settings settings;

    @Inject
    private SectionCatalog sections;

    @Inject
    private ArticleCatalog articles;

    /** The module that sends mail may be absent; then nothing about subscribing is shown. */
    @Inject
    private Instance<Subscribing> subscribing;

    /** Likewise the module that takes reports of comments. */
    @Inject
    private Instance<Complaints> complaints;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private Site site;
    private SectionTree tree;
    private List<ArticleTeaser> ticker;

    /** The masthead's name. The page that says that something failed needs one even when the database is away. */
    public String getName() {
        try {
            return site().name();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the site's settings cannot be read", e);
            return "Broadsheet";
        }
    }

    public String getTagline() {
        return site().tagline();
    }

    /** The absolute address of a path. */
    public String url(String path) {
        return site().url(path);
    }

    /** A page's language as a BCP 47 tag: its own, or the site's when that is null. */
    public String tag(Locale language) {
        return language(language).toLanguageTag();
    }

    /** Which way its text runs: {@code ltr} or {@code rtl}. */
    public String direction(Locale language) {
        return RIGHT_TO_LEFT.contains(language(language).getLanguage()) ? "rtl" : "ltr";
    }

    /** The sections of the navigation. */
    public List<Section> getSections() {
        return tree().roots();
    }

    /** The name of a section's colour. */
    public String accent(long sectionId) {
        return tree().accent(sectionId);
    }

    /** The navigation's section that this one is part of, or 0. */
    public long root(long sectionId) {
        List<Section> chain = chain(sectionId);
        return chain.isEmpty() ? 0 : chain.get(0).id();
    }

    /** From the navigation's section down to this one. */
    List<Section> chain(long sectionId) {
        return tree().chain(sectionId);
    }

    public List<ArticleTeaser> getTicker() {
        if (ticker == null) {
            ticker = articles.ticker(TICKER);
        }
        return ticker;
    }

    public boolean isSubscribing() {
        return subscribing.isResolvable();
    }

    public boolean isReporting() {
        return complaints.isResolvable();
    }

    /** As text: a year takes no thousands separator. */
    public String getYear() {
        return Integer.toString(ZonedDateTime.now(clock).getYear());
    }

    /** The path that was asked for, whatever page answers it. */
    public String getPath() {
        Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        return forwarded == null ? request.getRequestURI() : forwarded.toString();
    }

    private Locale language(Locale language) {
        return language == null ? site().language() : language;
    }

    private Site site() {
        if (site == null) {
            site = settings.site();
        }
        return site;
    }

    private SectionTree tree() {
        if (tree == null) {
            tree = new SectionTree(sections.all());
        }
        return tree;
    }
}
