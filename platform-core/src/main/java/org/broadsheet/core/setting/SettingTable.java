package org.broadsheet.core.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;
import java.util.stream.Collectors;

/** The table of settings. */
@ApplicationScoped
@Transactional
class SettingTable {

    @PersistenceContext
    EntityManager entities;

    /**
     * All there are, as committed. In a transaction of its own, so that what the caller changed but has not committed
     * cannot get into a memory that everybody reads.
     */
    @Transactional(TxType.REQUIRES_NEW)
    Map<String, String> committed() {
        return entities.createQuery("select s from Setting s", Setting.class)
                .getResultStream()
                .collect(Collectors.toUnmodifiableMap(Setting::name, Setting::content));
    }

    @Transactional(TxType.MANDATORY)
    void put(String name, String content) {
        Setting setting = entities.find(Setting.class, name);
        if (setting == null) {
            entities.persist(new Setting(name, content));
        } else {
            setting.change(content);
        }
    }
}
