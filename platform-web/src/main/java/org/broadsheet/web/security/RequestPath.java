package org.broadsheet.web.security;

import jakarta.servlet.http.HttpServletRequest;

/** Which part of the site a request is for, told by its path within the application. */
final class RequestPath {

    private RequestPath() {}

    static String of(HttpServletRequest request) {
        String path = request.getServletPath();
        return request.getPathInfo() == null ? path : path + request.getPathInfo();
    }

    static boolean isApi(HttpServletRequest request) {
        return of(request).startsWith("/api/");
    }

    static boolean isAdmin(HttpServletRequest request) {
        String path = of(request);
        return path.equals("/admin") || path.startsWith("/admin/");
    }

    /** The pages before the admin: the login and the set-up. */
    static boolean isStaffEntry(HttpServletRequest request) {
        return of(request).startsWith("/staff/");
    }

    /** Files that are the same for everybody. */
    static boolean isStatic(HttpServletRequest request) {
        String path = of(request);
        return path.startsWith("/assets/")
                || path.startsWith("/avatars/")
                || path.startsWith("/media/")
                || path.startsWith("/jakarta.faces.resource/");
    }
}
