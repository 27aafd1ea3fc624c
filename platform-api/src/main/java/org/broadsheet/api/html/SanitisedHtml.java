package org.broadsheet.api.html;

import java.io.Serializable;

/**
 * HTML that may be shown.
 *
 * @param html          well formed and free of anything active
 * @param policyVersion which version of the policy made it, kept so that older texts can be done again
 */
public record SanitisedHtml(String html, int policyVersion) implements Serializable {}
