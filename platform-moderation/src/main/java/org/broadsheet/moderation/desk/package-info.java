/**
 * The moderation desk: a case for each comment that was screened, and every decision on it with who, when and why.
 */
package org.broadsheet.moderation.desk;
