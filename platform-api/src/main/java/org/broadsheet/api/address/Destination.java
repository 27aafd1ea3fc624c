package org.broadsheet.api.address;

/**
 * What stands at a path.
 *
 * @param entityId   by the id of its kind
 * @param movedTo    the path where it stands now, or null when the path asked for is the current one
 */
public record Destination(AddressKind kind, long entityId, String movedTo) {

    public boolean moved() {
        return movedTo != null;
    }
}
