package io.waymark.platform.security;

import io.waymark.shared.Role;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Whether those who have signed in may still be here: asked at every request, and by windows that are open. */
@Component
public class Standing {

    private final Identities identities;
    private final List<SessionProof> proofs;

    Standing(Identities identities, ObjectProvider<SessionProof> proofs) {
        this.identities = identities;
        this.proofs = proofs.stream().toList();
    }

    /** Whether the session may go on; one in which nobody has signed in always may. */
    public boolean mayGoOn(HttpSession session) {
        return !(session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                        instanceof SecurityContext context)
                || context.getAuthentication() == null
                || holds(context.getAuthentication());
    }

    /** The roles of whoever has signed in, as they count now. */
    public Set<Role> roles(HttpSession session) {
        return session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                                instanceof SecurityContext context
                        && context.getAuthentication() != null
                        && context.getAuthentication().getPrincipal() instanceof WaymarkUser user
                ? user.roles()
                : Set.of();
    }

    boolean holds(Authentication authentication) {
        return isActive(authentication) && proofs.stream().allMatch(proof -> proof.holds(authentication));
    }

    private boolean isActive(Authentication authentication) {
        return !(authentication.getPrincipal() instanceof WaymarkUser user) || identities.isActive(user.person());
    }
}
