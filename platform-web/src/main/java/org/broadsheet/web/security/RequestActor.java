package org.broadsheet.web.security;

import jakarta.servlet.http.HttpServletRequest;
import org.broadsheet.api.security.Actor;

/** Carries the actor from the authentication mechanism, which runs before every filter, to {@link ActorFilter}. */
final class RequestActor {

    private static final String ATTRIBUTE = RequestActor.class.getName();

    private RequestActor() {}

    static void set(HttpServletRequest request, Actor actor) {
        request.setAttribute(ATTRIBUTE, actor);
    }

    static Actor of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Actor actor ? actor : Actor.ANONYMOUS;
    }
}
