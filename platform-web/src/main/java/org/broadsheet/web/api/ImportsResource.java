package org.broadsheet.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.error.InvalidInput;
import org.broadsheet.api.security.Permission;
import org.broadsheet.api.security.RequiresPermission;
import org.broadsheet.api.transfer.ImportReport;
import org.broadsheet.api.transfer.WordPressImport;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;

/** Takes in files from other systems. */
@Path("/imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {

    @Inject
    private WordPressImport wordPress;

    @POST
    @RequiresPermission(Permission.IMPORT_CONTENT)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @SecurityRequirement(name = "staff")
    @Operation(summary = "Takes in a WordPress export (WXR) and reports what came in, what was skipped and why")
    public ImportReport create(@FormParam("file") EntityPart file) throws IOException {
        if (file == null) {
            throw new InvalidInput(FieldError.of("file", "required"));
        }
        try (InputStream content = file.getContent()) {
            return wordPress.importFile(file.getFileName().orElse("upload"), content);
        }
    }
}
