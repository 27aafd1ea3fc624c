package org.broadsheet.moderation.remote;

/**
 * What became of telling the service.
 *
 * @param trouble what went wrong, without anything that was sent; empty when it was told
 */
record Telling(Result result, String trouble) {

    enum Result {
        TOLD,
        /** It surely does not know. */
        NOT_TOLD,
        /** It may have heard and not been able to say so. */
        UNSURE
    }

    static Telling told() {
        return new Telling(Result.TOLD, "");
    }

    static Telling notTold(String trouble) {
        return new Telling(Result.NOT_TOLD, trouble);
    }

    static Telling unsure(String trouble) {
        return new Telling(Result.UNSURE, trouble);
    }
}
