package violations.rule02.pathways.ui;

import org.springframework.web.bind.annotation.RestController;

/** A resource where none belongs. */
@RestController
class ResourceInUi {}
