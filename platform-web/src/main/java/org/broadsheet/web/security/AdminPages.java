package org.broadsheet.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.broadsheet.api.security.Permission;

/** Every page of the admin and what it takes to see it, collected from the backing beans. */
@ApplicationScoped
public class AdminPages {

    private final Map<String, Permission> permissions = new TreeMap<>();

    protected AdminPages() {}

    @Inject
    AdminPages(BeanManager beans) {
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(bean -> bean.getBeanClass().getAnnotation(AdminPage.class))
                .filter(page -> page != null)
                .forEach(page -> permissions.put(page.path(), page.permission()));
    }

    /** Empty when there is no such page. The path may end in {@code .xhtml}. */
    public Optional<Permission> permission(String path) {
        String page = path.endsWith(".xhtml") ? path.substring(0, path.length() - ".xhtml".length()) : path;
        return Optional.ofNullable(permissions.get(page));
    }

    /** All pages by path. */
    public Map<String, Permission> all() {
        return Map.copyOf(permissions);
    }
}
