package org.broadsheet.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.broadsheet.api.error.Closed;
import org.broadsheet.api.error.Duplicate;
import org.broadsheet.api.error.EditConflict;
import org.broadsheet.api.error.FieldError;
import org.broadsheet.api.error.InvalidInput;
import org.broadsheet.api.error.NotFound;
import org.broadsheet.api.error.NotPermitted;
import org.broadsheet.api.error.Refused;

/** Runs the commands of pages and says what they refuse, beside the field or at the top; nothing typed is lost. */
@ApplicationScoped
public class Commands {

    @Inject
    private PageMessages messages;

    /**
     * @param form the client id of the form whose fields have the names of the command's
     * @return whether the command went through
     */
    public boolean run(String form, Runnable command) {
        try {
            command.run();
            return true;
        } catch (InvalidInput e) {
            messages.invalid(form, e);
        } catch (Duplicate e) {
            messages.invalid(form, FieldError.of(e.field(), "duplicate"));
        } catch (EditConflict e) {
            if (e.changedBy() == null) {
                messages.error("error.conflict");
            } else {
                messages.error("error.conflict.by", e.changedBy());
            }
        } catch (Closed e) {
            messages.error("error.closed");
        } catch (NotPermitted e) {
            messages.error("error.not-permitted");
        } catch (Refused e) {
            messages.error("error." + e.code());
        } catch (NotFound e) {
            messages.error("error.not-found");
        }
        return false;
    }
}
