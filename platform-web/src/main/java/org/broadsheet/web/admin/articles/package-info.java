/**
 * Stories in the admin: their list, the editor with its conflict panel, the preview. All three are stateless pages: what
 * they need is in the address or in the form, so none of them can expire with somebody's text in it.
 */
package org.broadsheet.web.admin.articles;
