package io.waymark.platform.security;

import java.util.Optional;

/** Who has signed in at an identity provider in this session, person or not. There is one only where there is a provider. */
public interface CurrentIdentity {

    /** Empty if nobody has signed in, or not at a provider. */
    Optional<Identity> identity();
}
