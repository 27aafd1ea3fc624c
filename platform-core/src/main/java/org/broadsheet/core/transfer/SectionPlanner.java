package org.broadsheet.core.transfer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Makes sections of categories: those the export lists, and those that only its posts name. */
final class SectionPlanner {

    /** Where WordPress puts what has no category. */
    static final String DEFAULT_SLUG = "uncategorized";

    private static final String DEFAULT_NAME = "Uncategorized";
    private static final int MAX_NAME = 200;
    private static final int MAX_DESCRIPTION = 2000;

    private final UnaryOperator<String> plainText;
    private final Map<String, WxrFile.Term> categories = new LinkedHashMap<>();

    SectionPlanner(WxrFile file, UnaryOperator<String> plainText) {
        this.plainText = plainText;
        file.terms().stream()
                .filter(term -> term.taxonomy().equals(WxrFile.CATEGORY))
                .forEach(this::add);
        file.items().stream()
                .filter(item -> item.type().equals("post"))
                .forEach(item -> item.terms().stream()
                        .filter(use -> use.taxonomy().equals(WxrFile.CATEGORY))
                        .map(use -> new WxrFile.Term(item.line(), use.taxonomy(), use.slug(), "", use.name(), ""))
                        .forEach(this::add));
    }

    private void add(WxrFile.Term category) {
        if (!category.slug().isEmpty()) {
            categories.putIfAbsent(category.slug(), category);
        }
    }

    /**
     * The section a post goes to: of its categories the one deepest in the tree, the first of several.
     *
     * @return a slug
     */
    String sectionOf(WxrFile.Item post) {
        String deepest = null;
        for (WxrFile.TermUse use : post.terms()) {
            boolean candidate = use.taxonomy().equals(WxrFile.CATEGORY) && categories.containsKey(use.slug());
            if (candidate && (deepest == null || depth(use.slug()) > depth(deepest))) {
                deepest = use.slug();
            }
        }
        if (deepest == null) {
            deepest = DEFAULT_SLUG;
            add(new WxrFile.Term(post.line(), WxrFile.CATEGORY, DEFAULT_SLUG, "", DEFAULT_NAME, ""));
        }
        return deepest;
    }

    /** All of them, parents before children; call when every post has its section. */
    List<ImportPlan.PlannedSection> sections() {
        Map<String, ImportPlan.PlannedSection> planned = new LinkedHashMap<>();
        for (String slug : categories.keySet()) {
            String parent = null;
            for (String each : fromTheTop(slug)) {
                if (!planned.containsKey(each)) {
                    planned.put(each, planned(categories.get(each), parent));
                }
                parent = each;
            }
        }
        return List.copyOf(planned.values());
    }

    private ImportPlan.PlannedSection planned(WxrFile.Term term, String parent) {
        String name = Texts.cut(plainText.apply(term.name()), MAX_NAME);
        return new ImportPlan.PlannedSection(
                term.line(),
                term.slug(),
                name.isEmpty() ? Texts.cut(term.slug(), MAX_NAME) : name,
                Texts.cut(plainText.apply(term.description()), MAX_DESCRIPTION),
                parent);
    }

    private int depth(String slug) {
        return fromTheTop(slug).size();
    }

    /** The section with those above it, topmost first. A parent that is unknown or below its own child counts as none. */
    private List<String> fromTheTop(String slug) {
        List<String> upwards = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String at = slug;
        while (categories.containsKey(at) && seen.add(at)) {
            upwards.add(0, at);
            at = categories.get(at).parent();
        }
        return upwards;
    }
}
