/**
 * How long the screening of a comment takes on a site with a million of them: see {@link
 * org.broadsheet.bench.ScreeningBench}. No test runs any of this.
 */
package org.broadsheet.bench;
