<#import "template.ftl" as layout>
<@layout.registrationLayout displayInfo=!(isAppInitiatedAction??); section>
    <#if section = "header">
        ${msg("emailVerifyTitle")}
    <#elseif section = "form">
        <p>
            <#if verifyEmail??>
                ${msg("emailVerifyInstruction1", verifyEmail)}
            <#else>
                ${msg("emailVerifyInstruction4", user.email)}
            </#if>
        </p>
        <#if isAppInitiatedAction??>
            <form id="kc-verify-email-form" class="wm-form" action="${url.loginAction}" method="post">
                <div class="wm-actions">
                    <button class="wm-button wm-primary" type="submit"><#if verifyEmail??>${msg("emailVerifyResend")}<#else>${msg("emailVerifySend")}</#if></button>
                    <button class="wm-button" type="submit" name="cancel-aia" value="true" formnovalidate>${msg("doCancel")}</button>
                </div>
            </form>
        </#if>
    <#elseif section = "info">
        <p>${msg("emailVerifyInstruction2")} <a href="${url.loginAction}">${msg("emailVerifyResend")}</a></p>
    </#if>
</@layout.registrationLayout>
