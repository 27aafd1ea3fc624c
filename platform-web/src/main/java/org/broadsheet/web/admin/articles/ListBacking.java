package org.broadsheet.web.admin.articles;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.broadsheet.api.article.ArticleDesk;
import org.broadsheet.api.article.ArticleState;
import org.broadsheet.api.article.DeskQuery;
import org.broadsheet.api.article.DeskRow;
import org.broadsheet.api.page.Slice;
import org.broadsheet.api.section.Section;
import org.broadsheet.api.section.SectionCatalog;
import org.broadsheet.api.security.Permission;
import org.broadsheet.web.security.AdminPage;

/** The stories' list. Its filters and its page are in the address, so a reload, the way back and a bookmark keep them. */
@Named("articleList")
@RequestScoped
@AdminPage(path = "/admin/articles/list", permission = Permission.WRITE_STORIES)
public class ListBacking {

    private static final int SIZE = 20;
    private static final int NEIGHBOURS = 2;

    @Inject
    private ArticleDesk desk;

    @Inject
    private SectionCatalog sections;

    private String text;
    private ArticleState state;
    private Long section;
    private boolean mine;
    private Slice<DeskRow> slice;

    @PostConstruct
    void read() {
        Map<String, String> parameters =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        text = parameters.getOrDefault("q", "").strip();
        state = state(parameters.getOrDefault("state", ""));
        section = Numbers.positive(parameters.get("section"));
        mine = parameters.containsKey("mine");
        Long page = Numbers.positive(parameters.get("page"));
        slice = list(state, page == null ? 1 : (int) Math.min(page, Integer.MAX_VALUE / SIZE), SIZE);
    }

    private static ArticleState state(String word) {
        for (ArticleState state : ArticleState.values()) {
            if (word(state).equals(word)) {
                return state;
            }
        }
        return null;
    }

    private static String word(ArticleState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private Slice<DeskRow> list(ArticleState state, int page, int size) {
        return desk.list(new DeskQuery(text, state, section, mine, page, size));
    }

    public Slice<DeskRow> getSlice() {
        return slice;
    }

    /** Whether anything narrows the list. */
    public boolean isFiltered() {
        return !text.isEmpty() || state != null || section != null || mine;
    }

    public String getText() {
        return text;
    }

    public String getState() {
        return state == null ? "" : word(state);
    }

    public Long getSection() {
        return section;
    }

    public boolean isMine() {
        return mine;
    }

    public List<Section> getSections() {
        return sections.all();
    }

    /** One for all, then one for each state, with the other filters kept. */
    public List<Tab> getTabs() {
        List<Tab> tabs = new ArrayList<>();
        tabs.add(tab(null));
        for (ArticleState each : ArticleState.values()) {
            tabs.add(tab(each));
        }
        return tabs;
    }

    private Tab tab(ArticleState each) {
        return new Tab(
                each == null ? "" : word(each),
                address(text, each, 1),
                list(each, 1, 1).total(),
                each == state);
    }

    public String getAddressWithoutText() {
        return address("", state, 1);
    }

    /** Links to the pages around this one, and to the first and last. */
    public List<PageLink> getPages() {
        int last = slice.pages();
        return IntStream.rangeClosed(1, last)
                .filter(page -> page == 1 || page == last || Math.abs(page - slice.number()) <= NEIGHBOURS)
                .mapToObj(page -> new PageLink(page, address(text, state, page), page == slice.number()))
                .toList();
    }

    public String getPreviousPage() {
        return address(text, state, Math.min(slice.number() - 1, slice.pages()));
    }

    public String getNextPage() {
        return address(text, state, slice.number() + 1);
    }

    /** The number of the first row on this page, from 1. */
    public long getFirst() {
        return (long) (slice.number() - 1) * slice.size() + 1;
    }

    public long getLast() {
        return getFirst() + slice.items().size() - 1;
    }

    private String address(String q, ArticleState state, int page) {
        List<String> parameters = new ArrayList<>();
        if (!q.isEmpty()) {
            parameters.add("q=" + URLEncoder.encode(q, StandardCharsets.UTF_8));
        }
        if (state != null) {
            parameters.add("state=" + word(state));
        }
        if (section != null) {
            parameters.add("section=" + section);
        }
        if (mine) {
            parameters.add("mine=true");
        }
        if (page > 1) {
            parameters.add("page=" + page);
        }
        return "/admin/articles/list" + (parameters.isEmpty() ? "" : "?" + String.join("&", parameters));
    }

    /** @param state as in the address, empty for all */
    public record Tab(String state, String address, long count, boolean current) {}

    /** A page's number and where it is. */
    public record PageLink(int number, String address, boolean current) {}
}
