package org.broadsheet.moderation.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.broadsheet.api.comment.Evidence;
import org.broadsheet.api.moderation.RuleMode;
import org.broadsheet.moderation.remote.RemoteNames;
import org.broadsheet.moderation.remote.RemoteService;

/**
 * What a service elsewhere thinks. It sends readers' words and addresses to others, so it is off until a site wants it.
 * It holds or, where it is sure, nearly makes spam; that it sees no spam is noted and weighs nothing, since nobody
 * outside may publish what we hold.
 */
@ApplicationScoped
class Remote implements Rule {

    private static final double WEIGHT = 4;
    private static final double SURE = 5.5;

    private final RemoteService service;

    /** For the container's proxy. */
    protected Remote() {
        service = null;
    }

    @Inject
    Remote(RemoteService service) {
        this.service = service;
    }

    @Override
    public String name() {
        return RemoteNames.RULE;
    }

    @Override
    public List<String> findings() {
        return List.of(RemoteNames.SPAM, RemoteNames.CLEAR);
    }

    @Override
    public RuleMode initially() {
        return RuleMode.OFF;
    }

    @Override
    public List<Evidence> examine(Reading reading) {
        return switch (service.ask(reading.candidate())) {
            case NONE -> List.of();
            case CLEAR -> List.of(new Evidence(RemoteNames.CLEAR, "", "", 0));
            case SPAM -> List.of(new Evidence(RemoteNames.SPAM, "", "0", WEIGHT));
            case BLATANT -> List.of(new Evidence(RemoteNames.SPAM, "", "1", SURE));
        };
    }
}
