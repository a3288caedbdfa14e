package violations.rule02.pathways.web;

import org.springframework.web.bind.annotation.RestController;

/** Others could call it, past its address. */
@RestController
public class PublicResource {}
