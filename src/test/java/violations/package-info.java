/**
 * Classes that break the rules of the architecture on purpose, one folder a rule, each laid out like the application. They lie outside
 * {@code io.waymark} so that neither Spring nor Vaadin finds them when a test starts the application.
 */
package violations;
