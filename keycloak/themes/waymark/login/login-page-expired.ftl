<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
    <#if section = "header">
        ${msg("pageExpiredTitle")}
    <#elseif section = "form">
        <p>${msg("pageExpiredWhy")}</p>
        <p class="wm-actions">
            <a class="wm-button wm-primary" id="loginContinueLink" href="${url.loginAction}">${msg("pageExpiredContinue")}</a>
            <a class="wm-button" id="loginRestartLink" href="${url.loginRestartFlowUrl}">${msg("pageExpiredRestart")}</a>
        </p>
    </#if>
</@layout.registrationLayout>
