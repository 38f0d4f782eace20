package org.yangguang.platform.requests.papers;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.platform.organs.OrganId;
import org.yangguang.platform.requests.RequestId;

/** Checks, shows and issues outgoing documents. */
@Component
public class Papers {

    /** Everything that keeps the document from going out in the organ's name, in Chinese; empty where nothing does. */
    public PaperCheck check(OrganId organ, PaperContent content) {
        throw new UnsupportedOperationException("not built yet: " + organ + content.kind());
    }

    /** The document as it would go out, with {@code *} for its serial number; fields that are missing stay empty. */
    public Preview preview(OrganId organ, PaperContent content) {
        throw new UnsupportedOperationException("not built yet: " + organ + content.kind());
    }

    /**
     * Issues the document: takes the next number of the organ's series and year, stores it as Word and PDF. To be called
     * within a deed, after {@link #check}; a deed that is not done leaves no gap in the numbers.
     *
     * @throws IllegalArgumentException if the check finds problems
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Paper issue(OrganId organ, RequestId request, PaperContent content) {
        throw new UnsupportedOperationException("not built yet: " + organ + request + content.kind());
    }

    public Optional<Paper> find(PaperId id) {
        throw new UnsupportedOperationException("not built yet: " + id);
    }

    /** All documents of a request, oldest first. */
    public List<Paper> of(RequestId request) {
        throw new UnsupportedOperationException("not built yet: " + request);
    }
}
