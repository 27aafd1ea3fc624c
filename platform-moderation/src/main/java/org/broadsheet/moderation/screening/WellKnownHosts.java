package org.broadsheet.moderation.screening;

import java.util.Set;
import java.util.stream.Stream;

/** Hosts that everybody links to, with all below them: that a comment does says nothing. */
final class WellKnownHosts {

    private static final Set<String> HOSTS =
            Set.of(WordList.text("well-known-hosts.txt").split("\n"));

    private WellKnownHosts() {}

    static boolean include(String host) {
        return Stream.iterate(host, name -> name.contains("."), name -> name.substring(name.indexOf('.') + 1))
                .anyMatch(HOSTS::contains);
    }
}
