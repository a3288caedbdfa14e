<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('totp'); section>
    <#if section = "header">
        ${msg("otpTitle")}
    <#elseif section = "form">
        <form id="kc-otp-login-form" class="wm-form" action="${url.loginAction}" method="post">
            <#if otpLogin.userOtpCredentials?size gt 1>
                <fieldset>
                    <legend>${msg("otpDevice")}</legend>
                    <#list otpLogin.userOtpCredentials as credential>
                        <label class="wm-check" for="kc-otp-credential-${credential?index}">
                            <input type="radio" id="kc-otp-credential-${credential?index}" name="selectedCredentialId" value="${credential.id}"
                                   <#if credential.id == otpLogin.selectedCredentialId!"">checked</#if>>
                            <span>${credential.userLabel!msg("otpUnnamed")}</span>
                        </label>
                    </#list>
                </fieldset>
            <#else>
                <input type="hidden" name="selectedCredentialId" value="${otpLogin.selectedCredentialId!''}">
            </#if>
            <@field.input name="otp" label=msg("loginOtpOneTime") autocomplete="one-time-code" fieldName="totp" autofocus=true />
            <@buttons.loginButton />
        </form>
    </#if>
</@layout.registrationLayout>
