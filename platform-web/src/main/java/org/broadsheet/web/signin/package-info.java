/**
 * Readers who are known: signing in by a link, their page about themselves, and the cookie that says who they are.
 */
package org.broadsheet.web.signin;
